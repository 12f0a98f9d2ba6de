package org.opscharter.obligations.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.jspecify.annotations.Nullable;

/**
 * A span of days, such as a holiday.
 *
 * @param from the first day
 * @param to the last day
 */
record SpanFilter(@Nullable String from, @Nullable String to) {

	LocalDate first(LocalDate otherwise) {
		return day(this.from, otherwise);
	}

	/** Never before the first, and at most a quarter after it. */
	LocalDate last(LocalDate first, LocalDate otherwise) {
		LocalDate last = day(this.to, otherwise);
		if (last.isBefore(first)) {
			return first;
		}
		return last.isAfter(first.plusMonths(3)) ? first.plusMonths(3) : last;
	}

	private static LocalDate day(@Nullable String text, LocalDate otherwise) {
		try {
			return (text != null && text.startsWith("20")) ? LocalDate.parse(text) : otherwise;
		}
		catch (DateTimeParseException ex) {
			return otherwise;
		}
	}

}
