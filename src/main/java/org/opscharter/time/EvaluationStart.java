package org.opscharter.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;

/**
 * When the evaluation clock of a new data folder starts.
 */
final class EvaluationStart {

	private static final int HOUR = 9;

	private EvaluationStart() {
	}

	/**
	 * The moment the setting names; without one, the latest working Monday at 09:00.
	 */
	static Instant of(String setting, WorkingCalendar calendar, Instant machine) {
		return setting.isBlank() ? lastWorkingMonday(calendar, machine) : named(setting);
	}

	private static Instant named(String setting) {
		try {
			return at(LocalDateTime.parse(setting.strip()));
		}
		catch (DateTimeException ex) {
			throw new IllegalArgumentException(
					"opscharter.time.start=" + setting + " is no moment such as 2026-06-08T09:00", ex);
		}
	}

	private static Instant lastWorkingMonday(WorkingCalendar calendar, Instant machine) {
		LocalDate monday = machine.atZone(BusinessTime.ZONE)
			.minusHours(HOUR)
			.toLocalDate()
			.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
		while (!calendar.isWorkingDay(monday)) {
			monday = monday.minusWeeks(1);
		}
		return at(monday.atTime(HOUR, 0));
	}

	private static Instant at(LocalDateTime moment) {
		return moment.atZone(BusinessTime.ZONE).toInstant();
	}

}
