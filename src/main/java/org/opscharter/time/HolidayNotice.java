package org.opscharter.time;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The days of one year that deviate from Monday to Friday (放假安排), as one edition of the
 * notice says.
 *
 * @param year the calendar year all days lie in
 * @param source where it comes from, such as the number of the notice; at most 200
 * characters
 * @param days the deviations, each day once
 */
public record HolidayNotice(int year, String source, List<Deviation> days) {

	public HolidayNotice {
		SortedMap<LocalDate, Deviation> sorted = new TreeMap<>();
		for (Deviation day : days) {
			if (day.day().getYear() != year || sorted.put(day.day(), day) != null) {
				throw new IllegalArgumentException(day.day() + " is twice in the notice or not of " + year);
			}
		}
		days = List.copyOf(sorted.values());
	}

	/**
	 * One day that is not what its weekday says.
	 *
	 * @param day the day
	 * @param worked whether people work
	 * @param name the holiday it belongs to, such as 春节; at most 30 characters, may be
	 * empty
	 */
	public record Deviation(LocalDate day, boolean worked, String name) {

	}

}
