package org.opscharter.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * By when something has to be done (requirements §0.5). A day ends at 23:59:59.
 */
public class DueTimes {

	private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

	private final WorkingCalendar calendar;

	public DueTimes(WorkingCalendar calendar) {
		this.calendar = calendar;
	}

	/**
	 * 「N个工作日内」: the end of the n-th working day after the day of the event.
	 * @param n at least 0
	 */
	public Instant withinWorkingDays(LocalDate event, int n) {
		return endOf(this.calendar.workingDayAfter(event, n));
	}

	/**
	 * 「提前N天」: the end of the day n calendar days before the start.
	 */
	public Instant daysBefore(LocalDate start, int n) {
		return endOf(start.minusDays(n));
	}

	/**
	 * 「N小时内」: elapsed time, nights and holidays included.
	 */
	public Instant withinHours(Instant received, int n) {
		return received.plusSeconds(n * 3600L);
	}

	/**
	 * 「N个月」: calendar months; 11-30 and 3 months make the last day of February.
	 */
	public Instant withinMonths(LocalDate event, int n) {
		return endOf(event.plusMonths(n));
	}

	/**
	 * The last second of the period.
	 */
	public Instant endOf(Period period) {
		return endOf(period.last());
	}

	/**
	 * The last second of the day.
	 */
	public Instant endOf(LocalDate day) {
		return day.atTime(LAST_SECOND).atZone(BusinessTime.ZONE).toInstant();
	}

}
