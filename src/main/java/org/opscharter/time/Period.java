package org.opscharter.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A week from Monday to Sunday, a calendar month, quarter or year (周期). Its text form is
 * {@code 2026-W24}, {@code 2026-06}, {@code 2026-Q2} or {@code 2026}.
 *
 * @param kind how long it is
 * @param first its first day
 */
public record Period(Kind kind, LocalDate first) implements Comparable<Period> {

	private static final Pattern TEXT = Pattern.compile("(\\d{4})(?:-(?:W(\\d{2})|Q(\\d)|(\\d{2})))?");

	public Period {
		if (!first.equals(kind.firstDay(first))) {
			throw new IllegalArgumentException(first + " does not begin a " + kind);
		}
	}

	/**
	 * The period of this kind the day lies in.
	 */
	public static Period of(Kind kind, LocalDate day) {
		return new Period(kind, kind.firstDay(day));
	}

	/**
	 * The period this text names.
	 * @throws IllegalArgumentException if there is none
	 */
	public static Period parse(String text) {
		Matcher parts = TEXT.matcher(text);
		if (!parts.matches()) {
			throw new IllegalArgumentException("Not a period: " + text);
		}
		LocalDate january = LocalDate.of(Integer.parseInt(parts.group(1)), 1, 4);
		try {
			if (parts.group(2) != null) {
				return of(Kind.WEEK, january.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(parts.group(2))));
			}
			if (parts.group(3) != null) {
				return of(Kind.QUARTER, january.withMonth(Integer.parseInt(parts.group(3)) * 3 - 2));
			}
			return (parts.group(4) != null) ? of(Kind.MONTH, january.withMonth(Integer.parseInt(parts.group(4))))
					: of(Kind.YEAR, january);
		}
		catch (DateTimeException ex) {
			throw new IllegalArgumentException("Not a period: " + text, ex);
		}
	}

	/**
	 * Its last day.
	 */
	public LocalDate last() {
		return next().first().minusDays(1);
	}

	public boolean contains(LocalDate day) {
		return !day.isBefore(this.first) && !day.isAfter(last());
	}

	public Period next() {
		return new Period(this.kind, this.kind.step(this.first, 1));
	}

	public Period previous() {
		return new Period(this.kind, this.kind.step(this.first, -1));
	}

	/**
	 * The year it is counted in: of a week the ISO year, in which its Thursday lies.
	 */
	public int year() {
		return (this.kind == Kind.WEEK) ? this.first.get(IsoFields.WEEK_BASED_YEAR) : this.first.getYear();
	}

	/**
	 * Its number within the year, counting from 1: the ISO week, the month, the quarter.
	 */
	public int number() {
		return switch (this.kind) {
			case WEEK -> this.first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
			case MONTH -> this.first.getMonthValue();
			case QUARTER -> this.first.get(IsoFields.QUARTER_OF_YEAR);
			case YEAR -> 1;
		};
	}

	@Override
	public int compareTo(Period other) {
		int byDay = this.first.compareTo(other.first);
		return (byDay != 0) ? byDay : this.kind.compareTo(other.kind);
	}

	@Override
	public String toString() {
		String pattern = switch (this.kind) {
			case WEEK -> "%04d-W%02d";
			case MONTH -> "%04d-%02d";
			case QUARTER -> "%04d-Q%d";
			case YEAR -> "%04d";
		};
		return String.format(Locale.ROOT, pattern, year(), number());
	}

	/**
	 * How long a period is.
	 */
	public enum Kind {

		/** 周: Monday to Sunday. */
		WEEK,
		/** 月. */
		MONTH,
		/** 季度. */
		QUARTER,
		/** 年度. */
		YEAR;

		private LocalDate firstDay(LocalDate day) {
			return switch (this) {
				case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
				case MONTH -> day.withDayOfMonth(1);
				case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
				case YEAR -> day.withDayOfYear(1);
			};
		}

		private LocalDate step(LocalDate first, int count) {
			return switch (this) {
				case WEEK -> first.plusWeeks(count);
				case MONTH -> first.plusMonths(count);
				case QUARTER -> first.plusMonths(3L * count);
				case YEAR -> first.plusYears(count);
			};
		}

	}

}
