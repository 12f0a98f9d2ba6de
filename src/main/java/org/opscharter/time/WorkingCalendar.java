package org.opscharter.time;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;

/**
 * Which days the department works (工作日历, X02): Monday to Friday, changed by the yearly
 * notice; where a year has none yet, by the statutory holidays. Answers come from memory.
 */
public class WorkingCalendar {

	private final IntFunction<CalendarYear> years;

	WorkingCalendar(IntFunction<CalendarYear> years) {
		this.years = years;
	}

	/**
	 * The calendar as it is shipped, without a database: for rules that are tested by
	 * themselves.
	 */
	public static WorkingCalendar asShipped() {
		ShippedNotices shipped = ShippedNotices.read();
		Map<Integer, CalendarYear> years = new ConcurrentHashMap<>();
		return new WorkingCalendar((year) -> years.computeIfAbsent(year, shipped::year));
	}

	/**
	 * Whether people work on this day.
	 */
	public boolean isWorkingDay(LocalDate day) {
		return kindOf(day).isWorked();
	}

	/**
	 * What sort of day it is.
	 */
	public DayKind kindOf(LocalDate day) {
		return year(day).kindOf(day);
	}

	/**
	 * The holiday the day off, or the day worked in exchange, belongs to, such as 春节;
	 * empty for all others.
	 */
	public String nameOf(LocalDate day) {
		return year(day).nameOf(day);
	}

	/**
	 * The n-th working day after this day, which itself is day 0; with n = 0 the day
	 * itself, worked or not.
	 * @param n at least 0
	 */
	public LocalDate workingDayAfter(LocalDate day, int n) {
		if (n < 0) {
			throw new IllegalArgumentException("n is " + n);
		}
		LocalDate reached = day;
		for (int left = n; left > 0;) {
			reached = reached.plusDays(1);
			if (isWorkingDay(reached)) {
				left--;
			}
		}
		return reached;
	}

	/**
	 * This day if it is worked, otherwise the next one that is.
	 */
	public LocalDate workingDayFrom(LocalDate day) {
		return isWorkingDay(day) ? day : workingDayAfter(day, 1);
	}

	/**
	 * How many working days lie after the first day up to and including the last; 0 when
	 * the last is not later. It undoes {@link #workingDayAfter}.
	 */
	public int workingDaysBetween(LocalDate from, LocalDate to) {
		if (!to.isAfter(from)) {
			return 0;
		}
		return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorkingDay).count();
	}

	/**
	 * Whether the year follows its notice; otherwise pages say 「本年度工作日历未维护」.
	 */
	public boolean isNoticed(int year) {
		return this.years.apply(year).noticed();
	}

	private CalendarYear year(LocalDate day) {
		return this.years.apply(day.getYear());
	}

}
