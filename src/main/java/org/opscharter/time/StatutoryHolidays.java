package org.opscharter.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import net.time4j.PlainDate;
import net.time4j.calendar.ChineseCalendar;
import net.time4j.calendar.EastAsianMonth;
import net.time4j.calendar.EastAsianYear;
import org.opscharter.time.HolidayNotice.Deviation;

/**
 * The thirteen days off that the law gives every year (法定节假日, rule of 2025 on), without
 * any exchange of days. Where two holidays meet, the day carries both names.
 */
final class StatutoryHolidays {

	private StatutoryHolidays() {
	}

	static HolidayNotice of(int year) {
		Map<LocalDate, String> days = new TreeMap<>();
		add(days, "元旦", LocalDate.of(year, 1, 1), 1);
		add(days, "春节", gregorian(ChineseCalendar.ofNewYear(year)).minusDays(1), 4);
		add(days, "清明节", gregorian(ChineseCalendar.ofQingMing(year)), 1);
		add(days, "劳动节", LocalDate.of(year, 5, 1), 2);
		add(days, "端午节", lunar(year, 5, 5), 1);
		add(days, "中秋节", lunar(year, 8, 15), 1);
		add(days, "国庆节", LocalDate.of(year, 10, 1), 3);
		List<Deviation> deviations = new ArrayList<>();
		days.forEach((day, name) -> deviations.add(new Deviation(day, false, name)));
		return new HolidayNotice(year, "", deviations);
	}

	private static void add(Map<LocalDate, String> days, String name, LocalDate first, int count) {
		first.datesUntil(first.plusDays(count))
			.forEach((day) -> days.merge(day, name, (one, other) -> one + "、" + other));
	}

	private static LocalDate lunar(int year, int month, int day) {
		return gregorian(ChineseCalendar.of(EastAsianYear.forGregorian(year), EastAsianMonth.valueOf(month), day));
	}

	private static LocalDate gregorian(ChineseCalendar day) {
		return day.transform(PlainDate.axis()).toTemporalAccessor();
	}

}
