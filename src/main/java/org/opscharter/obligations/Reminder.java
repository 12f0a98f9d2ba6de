package org.opscharter.obligations;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

import org.opscharter.time.BusinessTime;
import org.opscharter.time.WorkingCalendar;

/**
 * How long before its time the owner of an open row is reminded.
 *
 * @param before how much, at least 1
 * @param unit of what
 */
public record Reminder(int before, Unit unit) {

	/** Reminders that name a day come in the morning. */
	private static final LocalTime MORNING = LocalTime.of(9, 0);

	public Reminder {
		if (before < 1) {
			throw new IllegalArgumentException("A reminder comes before its time");
		}
	}

	/**
	 * On the n-th working day before the day it falls due, at nine.
	 */
	public static Reminder workingDays(int n) {
		return new Reminder(n, Unit.WORKING_DAYS);
	}

	/**
	 * n calendar days before, at nine.
	 */
	public static Reminder days(int n) {
		return new Reminder(n, Unit.DAYS);
	}

	/**
	 * n hours before, by the clock on the wall.
	 */
	public static Reminder hours(int n) {
		return new Reminder(n, Unit.HOURS);
	}

	Instant at(Instant due, WorkingCalendar calendar) {
		LocalDate day = due.atZone(BusinessTime.ZONE).toLocalDate();
		return switch (this.unit) {
			case HOURS -> due.minus(Duration.ofHours(this.before));
			case DAYS -> morningOf(day.minusDays(this.before));
			case WORKING_DAYS -> morningOf(workingDayBefore(day, calendar));
		};
	}

	private LocalDate workingDayBefore(LocalDate day, WorkingCalendar calendar) {
		LocalDate reached = day;
		for (int left = this.before; left > 0;) {
			reached = reached.minusDays(1);
			if (calendar.isWorkingDay(reached)) {
				left--;
			}
		}
		return reached;
	}

	private static Instant morningOf(LocalDate day) {
		return day.atTime(MORNING).atZone(BusinessTime.ZONE).toInstant();
	}

	/**
	 * What the distance is counted in.
	 */
	public enum Unit {

		/** 工作日. */
		WORKING_DAYS,
		/** 天. */
		DAYS,
		/** 小时. */
		HOURS

	}

}
