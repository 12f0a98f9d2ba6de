package org.opscharter.content.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The days a calendar shows: a week, two weeks, or the weeks of a month.
 *
 * @param view week, fortnight or month
 * @param from the first day, a Monday
 * @param to the last day, a Sunday
 * @param month the month shown; none for weeks
 */
record CalendarSpan(String view, LocalDate from, LocalDate to, @Nullable YearMonth month) {

	static final List<String> VIEWS = List.of("week", "fortnight", "month");

	/** Of what the address says; what cannot be understood is this week. */
	static CalendarSpan of(String view, String day, LocalDate today) {
		LocalDate around = parsed(day, today);
		if (view.equals("month")) {
			YearMonth month = YearMonth.from(around);
			return new CalendarSpan(view, monday(month.atDay(1)),
					month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)), month);
		}
		LocalDate first = monday(around);
		boolean two = view.equals("fortnight");
		return new CalendarSpan(two ? "fortnight" : "week", first, first.plusDays(two ? 13 : 6), null);
	}

	List<LocalDate> days() {
		return this.from.datesUntil(this.to.plusDays(1)).toList();
	}

	LocalDate before() {
		return (this.month != null) ? this.month.minusMonths(1).atDay(1) : this.from.minusDays(days().size());
	}

	LocalDate after() {
		return (this.month != null) ? this.month.plusMonths(1).atDay(1) : this.to.plusDays(1);
	}

	/** The day the address of another view of the same time names. */
	public LocalDate day() {
		return (this.month != null) ? this.month.atDay(1) : this.from;
	}

	Stream<List<LocalDate>> weeks() {
		return this.from.datesUntil(this.to, Period.ofDays(7))
			.map((monday) -> monday.datesUntil(monday.plusDays(7)).toList());
	}

	private static LocalDate parsed(String day, LocalDate today) {
		try {
			LocalDate parsed = LocalDate.parse(day);
			return (parsed.getYear() < 2000 || parsed.getYear() > 2099) ? today : parsed;
		}
		catch (DateTimeParseException ex) {
			return today;
		}
	}

	private static LocalDate monday(LocalDate day) {
		return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
	}

}
