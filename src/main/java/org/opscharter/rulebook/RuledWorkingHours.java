package org.opscharter.rulebook;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.opscharter.time.WorkingHours;
import org.opscharter.time.WorkingHoursSource;
import org.springframework.stereotype.Component;

/**
 * The working hours that the rule {@value #KEY} gives. It is asked for every day that is
 * counted, so it answers from memory.
 */
@Component
class RuledWorkingHours implements WorkingHoursSource {

	static final String KEY = "time.workingHours";

	private final Library library;

	private final Snapshots snapshots;

	private final Map<String, WorkingHours> read = new ConcurrentHashMap<>();

	RuledWorkingHours(Library library, Snapshots snapshots) {
		this.library = library;
		this.snapshots = snapshots;
	}

	@Override
	public WorkingHours on(LocalDate day) {
		String text = new RulesOfTheDay(this.library, this.snapshots.latest(), day).value(KEY).text();
		return this.read.computeIfAbsent(text, WorkingHours::parse);
	}

	/** Whether the text names working hours, in order. */
	static boolean isReadable(String text) {
		try {
			WorkingHours.parse(text);
			return true;
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

}
