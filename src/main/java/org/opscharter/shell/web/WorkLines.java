package org.opscharter.shell.web;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

import org.opscharter.shell.WorkSource.Work;
import org.opscharter.time.BusinessTime;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Puts my day into words: the date, the lead sentence, the sections.
 */
@Component
class WorkLines {

	private final BusinessTime time;

	private final MessageSource messages;

	WorkLines(BusinessTime time, MessageSource messages) {
		this.time = time;
		this.messages = messages;
	}

	Day day(Map<String, List<Work>> waiting) {
		ZonedDateTime now = this.time.zonedNow();
		int count = waiting.values().stream().mapToInt(List::size).sum();
		String title = word("shell.home.title", now.getMonthValue(), now.getDayOfMonth(),
				word("shell.weekday." + now.getDayOfWeek().getValue()), word("shell.month." + now.getMonthValue()));
		return new Day(title, word("shell.home.lead", count),
				waiting.entrySet()
					.stream()
					.map((section) -> new Section(word(section.getKey()), section.getValue()))
					.toList());
	}

	private String word(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
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
