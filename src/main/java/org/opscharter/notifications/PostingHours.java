package org.opscharter.notifications;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;

import org.opscharter.time.BusinessTime;
import org.opscharter.time.WorkingCalendar;
import org.springframework.stereotype.Component;

/**
 * When people may be told what only the clock has to say: 08:30 to 20:00 of working days
 * (X04).
 */
@Component
class PostingHours {

	static final LocalTime OPENS = LocalTime.of(8, 30);

	static final LocalTime CLOSES = LocalTime.of(20, 0);

	private final WorkingCalendar calendar;

	PostingHours(WorkingCalendar calendar) {
		this.calendar = calendar;
	}

	/** This moment, or the next opening. */
	Instant from(Instant moment) {
		ZonedDateTime local = moment.atZone(BusinessTime.ZONE);
		LocalDate day = local.toLocalDate();
		boolean worked = this.calendar.isWorkingDay(day);
		if (worked && local.toLocalTime().isBefore(OPENS)) {
			return opening(day);
		}
		return (worked && local.toLocalTime().isBefore(CLOSES)) ? moment
				: opening(this.calendar.workingDayAfter(day, 1));
	}

	private static Instant opening(LocalDate day) {
		return day.atTime(OPENS).atZone(BusinessTime.ZONE).toInstant();
	}

}
