package org.opscharter.shell.web;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

import org.opscharter.shell.WorkSource.Work;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * Puts my day into words: the date, the lead sentence, the sections.
 */
@Component
class WorkLines {

	private final BusinessTime time;

	private final Words words;

	WorkLines(BusinessTime time, Words words) {
		this.time = time;
		this.words = words;
	}

	Day day(Map<String, List<Work>> waiting) {
		ZonedDateTime now = this.time.zonedNow();
		int count = waiting.values().stream().mapToInt(List::size).sum();
		String title = this.words.of("shell.home.title", now.getMonthValue(), now.getDayOfMonth(),
				this.words.of("shell.weekday." + now.getDayOfWeek().getValue()),
				this.words.of("shell.month." + now.getMonthValue()));
		return new Day(title, this.words.of("shell.home.lead", count),
				waiting.entrySet()
					.stream()
					.map((section) -> new Section(this.words.of(section.getKey()), section.getValue()))
					.toList());
	}

	/**
	 * My day as the page shows it.
	 */
	record Day(String title, String lead, List<Section> sections) {

	}

	/**
	 * Work of one sort, under its heading.
	 */
	record Section(String heading, List<Work> works) {

	}

}
