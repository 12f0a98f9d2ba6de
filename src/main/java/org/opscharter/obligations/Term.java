package org.opscharter.obligations;

import java.time.Instant;
import java.time.LocalDate;

import org.opscharter.time.BusinessTime;
import org.opscharter.time.DueTimes;
import org.opscharter.time.WorkingTime;

/**
 * How a due time is counted (期限, requirements §0.5): kept with the row, so that it can be
 * counted anew when the calendar changes, and explained.
 *
 * @param kind how it is counted
 * @param from from when: the event, the start, or the moment itself
 * @param n how many days or hours; 0 for a moment
 */
public record Term(Kind kind, Instant from, int n) {

	/**
	 * 「N个工作日内」 after the day of the event.
	 */
	public static Term withinWorkingDays(LocalDate event, int n) {
		return new Term(Kind.WORKING_DAYS, event.atStartOfDay(BusinessTime.ZONE).toInstant(), n);
	}

	/**
	 * 「提前N天」 before the day of the start.
	 */
	public static Term daysBefore(LocalDate start, int n) {
		return new Term(Kind.DAYS_BEFORE, start.atStartOfDay(BusinessTime.ZONE).toInstant(), n);
	}

	/**
	 * 「N小时内」, nights and holidays included.
	 */
	public static Term withinHours(Instant event, int n) {
		return new Term(Kind.HOURS, event, n);
	}

	/**
	 * Working hours after the event.
	 */
	public static Term withinWorkingHours(Instant event, int n) {
		return new Term(Kind.WORKING_HOURS, event, n);
	}

	/**
	 * By the end of this day.
	 */
	public static Term endOf(LocalDate day) {
		return daysBefore(day, 0);
	}

	/**
	 * By this very moment.
	 */
	public static Term at(Instant moment) {
		return new Term(Kind.MOMENT, moment, 0);
	}

	Instant due(DueTimes times, WorkingTime working) {
		return switch (this.kind) {
			case WORKING_DAYS -> times.withinWorkingDays(day(), this.n);
			case DAYS_BEFORE -> times.daysBefore(day(), this.n);
			case HOURS -> times.withinHours(this.from, this.n);
			case WORKING_HOURS -> working.plusHours(this.from, this.n);
			case MOMENT -> this.from;
		};
	}

	/** Whether holidays and working hours have a say in it. */
	boolean followsCalendar() {
		return this.kind == Kind.WORKING_DAYS || this.kind == Kind.WORKING_HOURS;
	}

	/**
	 * The day it is counted from.
	 */
	public LocalDate day() {
		return this.from.atZone(BusinessTime.ZONE).toLocalDate();
	}

	static Term parse(String text) {
		String[] parts = text.split(" ");
		return new Term(Kind.valueOf(parts[0]), Instant.parse(parts[1]), Integer.parseInt(parts[2]));
	}

	@Override
	public String toString() {
		return this.kind + " " + this.from + " " + this.n;
	}

	/**
	 * The ways of counting.
	 */
	public enum Kind {

		/** N个工作日内. */
		WORKING_DAYS,
		/** 提前N天. */
		DAYS_BEFORE,
		/** N小时内. */
		HOURS,
		/** N个工作小时内. */
		WORKING_HOURS,
		/** 定点. */
		MOMENT

	}

}
