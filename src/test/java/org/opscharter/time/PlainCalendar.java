package org.opscharter.time;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * Time counted the slow way, day by day and minute by minute, from lists written down
 * here by hand: what the product counts is compared with it. It shares no line with the
 * product.
 */
public final class PlainCalendar {

	private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

	/** As the notices of 2025 and 2026 say, and by statute afterwards. */
	private static final String[] OFF = { "2025-01-01", "2025-01-28..2025-02-04", "2025-04-04..2025-04-06",
			"2025-05-01..2025-05-05", "2025-05-31..2025-06-02", "2025-10-01..2025-10-08", "2026-01-01..2026-01-03",
			"2026-02-15..2026-02-23", "2026-04-04..2026-04-06", "2026-05-01..2026-05-05", "2026-06-19..2026-06-21",
			"2026-09-25..2026-09-27", "2026-10-01..2026-10-07", "2027-01-01", "2027-02-05..2027-02-08", "2027-04-05",
			"2027-05-01..2027-05-02", "2027-06-09", "2027-09-15", "2027-10-01..2027-10-03", "2028-01-01",
			"2028-01-25..2028-01-28", "2028-04-04", "2028-05-01..2028-05-02", "2028-05-28", "2028-10-01..2028-10-03",
			"2029-01-01", "2029-02-12..2029-02-15", "2029-04-04", "2029-05-01..2029-05-02", "2029-06-16", "2029-09-22",
			"2029-10-01..2029-10-03", "2030-01-01", "2030-02-02..2030-02-05", "2030-04-05", "2030-05-01..2030-05-02",
			"2030-06-05", "2030-09-12", "2030-10-01..2030-10-03" };

	private static final String[] WORKED = { "2025-01-26", "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11",
			"2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10" };

	private final Set<LocalDate> off = new HashSet<>();

	private final Set<LocalDate> worked = new HashSet<>();

	/**
	 * The years 2025 to 2030 as they are without any further notice.
	 */
	public PlainCalendar() {
		Arrays.stream(OFF).forEach((days) -> {
			LocalDate last = LocalDate.parse(days.substring(days.length() - 10));
			for (LocalDate day = LocalDate.parse(days.substring(0, 10)); !day.isAfter(last); day = day.plusDays(1)) {
				this.off.add(day);
			}
		});
		Arrays.stream(WORKED).forEach((day) -> this.worked.add(LocalDate.parse(day)));
	}

	void closeOn(LocalDate day) {
		this.off.add(day);
	}

	void workOn(LocalDate day) {
		this.worked.add(day);
	}

	/**
	 * Whether people work on this day.
	 */
	public boolean worksOn(LocalDate day) {
		boolean weekday = day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
		return this.worked.contains(day) || (weekday && !this.off.contains(day));
	}

	/**
	 * The last second of the n-th working day after this one.
	 */
	public LocalDateTime afterWorkingDays(LocalDate day, int n) {
		LocalDate reached = day;
		for (int counted = 0; counted < n;) {
			reached = reached.plusDays(1);
			counted += worksOn(reached) ? 1 : 0;
		}
		return endOf(reached);
	}

	/**
	 * The n-th working day before this one.
	 */
	public LocalDate workingDaysAhead(LocalDate day, int n) {
		LocalDate reached = day;
		for (int counted = 0; counted < n;) {
			reached = reached.minusDays(1);
			counted += worksOn(reached) ? 1 : 0;
		}
		return reached;
	}

	/**
	 * When so many minutes of working time have run, in the usual hours.
	 */
	public LocalDateTime afterWorkingMinutes(LocalDateTime from, int minutes) {
		LocalDateTime reached = from;
		for (int counted = 0; counted < minutes; reached = reached.plusMinutes(1)) {
			counted += worksAt(reached) ? 1 : 0;
		}
		return reached;
	}

	/**
	 * How many minutes of working time begin from the one moment on, before the other.
	 */
	public int workingMinutes(LocalDateTime from, LocalDateTime to) {
		int counted = 0;
		for (LocalDateTime minute = from; minute.isBefore(to); minute = minute.plusMinutes(1)) {
			counted += worksAt(minute) ? 1 : 0;
		}
		return counted;
	}

	private boolean worksAt(LocalDateTime minute) {
		LocalTime time = minute.toLocalTime();
		boolean morning = time.getHour() >= 9 && time.getHour() < 12;
		boolean afternoon = (time.getHour() == 13 && time.getMinute() >= 30)
				|| (time.getHour() >= 14 && time.getHour() < 18);
		return (morning || afternoon) && worksOn(minute.toLocalDate());
	}

	/**
	 * Its last second.
	 */
	public static LocalDateTime endOf(LocalDate day) {
		return day.plusDays(1).atStartOfDay().minusSeconds(1);
	}

	/**
	 * That moment in Shanghai.
	 */
	public static Instant at(LocalDateTime moment) {
		return moment.atZone(SHANGHAI).toInstant();
	}

}
