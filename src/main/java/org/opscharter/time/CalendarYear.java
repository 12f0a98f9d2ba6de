package org.opscharter.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.opscharter.time.HolidayNotice.Deviation;

/**
 * One year of the calendar, from its notice or, until that is out, by statute.
 */
record CalendarYear(boolean noticed, String source, Map<LocalDate, Deviation> deviations) {

	static CalendarYear noticed(HolidayNotice notice) {
		return of(true, notice);
	}

	static CalendarYear statutory(int year) {
		return of(false, StatutoryHolidays.of(year));
	}

	private static CalendarYear of(boolean noticed, HolidayNotice notice) {
		return new CalendarYear(noticed, notice.source(),
				notice.days().stream().collect(Collectors.toUnmodifiableMap(Deviation::day, Function.identity())));
	}

	DayKind kindOf(LocalDate day) {
		boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
		Deviation deviation = this.deviations.get(day);
		if (deviation == null) {
			return weekend ? DayKind.WEEKEND : DayKind.WORKING;
		}
		if (!deviation.worked()) {
			return DayKind.HOLIDAY;
		}
		return weekend ? DayKind.MAKE_UP : DayKind.WORKING;
	}

	String nameOf(LocalDate day) {
		Deviation deviation = this.deviations.get(day);
		return (deviation != null) ? deviation.name() : "";
	}

}
