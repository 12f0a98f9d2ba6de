package org.opscharter.time;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The hours of a working day in which working time runs (工作时间), written
 * {@code 09:00-12:00,13:30-18:00}.
 *
 * @param spans one to six spans in order, none touching the next
 */
public record WorkingHours(List<Span> spans) {

	/** What holds where no rule says otherwise (requirements §0.5). */
	public static final WorkingHours USUAL = parse("09:00-12:00,13:30-18:00");

	public WorkingHours {
		spans = List.copyOf(spans);
		if (spans.isEmpty() || spans.size() > 6) {
			throw new IllegalArgumentException("There are " + spans.size() + " spans");
		}
		for (int i = 1; i < spans.size(); i++) {
			if (!spans.get(i).from().isAfter(spans.get(i - 1).to())) {
				throw new IllegalArgumentException(spans.get(i) + " is not after " + spans.get(i - 1));
			}
		}
	}

	/**
	 * The hours this text names.
	 * @throws IllegalArgumentException if it names none, or not in order
	 */
	public static WorkingHours parse(String text) {
		List<Span> spans = new ArrayList<>();
		for (String span : text.split("[,，]")) {
			spans.add(Span.parse(span.strip()));
		}
		return new WorkingHours(spans);
	}

	/**
	 * The minutes of one full working day.
	 */
	public int minutesADay() {
		return this.spans.stream().mapToInt(Span::minutes).sum();
	}

	@Override
	public String toString() {
		return this.spans.stream().map(Span::toString).collect(Collectors.joining(","));
	}

	/**
	 * An unbroken stretch of a day, the end not included.
	 */
	public record Span(LocalTime from, LocalTime to) {

		public Span {
			if (!from.isBefore(to)) {
				throw new IllegalArgumentException(from + " is not before " + to);
			}
		}

		private static Span parse(String text) {
			String[] ends = text.split("[-–]");
			if (ends.length != 2) {
				throw new IllegalArgumentException("Not a span of hours: " + text);
			}
			try {
				return new Span(LocalTime.parse(ends[0].strip()), LocalTime.parse(ends[1].strip()));
			}
			catch (DateTimeException ex) {
				throw new IllegalArgumentException("Not a span of hours: " + text, ex);
			}
		}

		int minutes() {
			return (this.to.toSecondOfDay() - this.from.toSecondOfDay()) / 60;
		}

		@Override
		public String toString() {
			return this.from + "-" + this.to;
		}

	}

}
