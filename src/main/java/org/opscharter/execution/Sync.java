package org.opscharter.execution;

import java.time.Instant;
import java.time.LocalDate;

import org.opscharter.time.BusinessTime;
import org.opscharter.time.Period;
import org.opscharter.time.WorkingCalendar;

/**
 * How a project keeps everybody informed, and how often (S0-8.2).
 *
 * @param kind 例会 or 进度同步
 * @param frequency how often; weekly unless the rule says otherwise (U01)
 */
public record Sync(Kind kind, Frequency frequency) {

	/**
	 * The last day of the period that a report given on this day is about.
	 */
	LocalDate periodEnd(LocalDate day, WorkingCalendar calendar) {
		return switch (this.frequency) {
			case DAILY -> calendar.workingDayFrom(day);
			case WEEKLY -> Period.of(Period.Kind.WEEK, day).last();
			case BIWEEKLY -> Period.of(Period.Kind.WEEK, day).next().last();
			case MONTHLY -> Period.of(Period.Kind.MONTH, day).last();
			case QUARTERLY -> Period.of(Period.Kind.QUARTER, day).last();
		};
	}

	/** Owed until the end of that day. */
	static Instant endOf(LocalDate day) {
		return day.atTime(23, 59, 59).atZone(BusinessTime.ZONE).toInstant();
	}

	/**
	 * How it is done.
	 */
	public enum Kind {

		/** 例会. */
		MEETING,
		/** 进度同步. */
		REPORT

	}

	/**
	 * How often.
	 */
	public enum Frequency {

		/** 每天. */
		DAILY,
		/** 每周. */
		WEEKLY,
		/** 每两周. */
		BIWEEKLY,
		/** 每月. */
		MONTHLY,
		/** 每季度. */
		QUARTERLY

	}

}
