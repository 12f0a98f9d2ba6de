package org.opscharter.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

import org.junit.jupiter.api.Test;
import org.opscharter.time.Period.Kind;

class DueTimesTests {

	private final DueTimes due = new DueTimes(WorkingCalendar.asShipped());

	@Test
	void aDesignIsDueOnTheFifthWorkingDay() {
		assertThat(this.due.withinWorkingDays(day("2026-06-08"), 5)).isEqualTo(lastSecondOf("2026-06-15"));
	}

	@Test
	void aReportOfAnEventIsDueOnTheThirdWorkingDay() {
		assertThat(this.due.withinWorkingDays(day("2026-06-05"), 3)).isEqualTo(lastSecondOf("2026-06-10"));
	}

	@Test
	void anAnnouncementIsDueCalendarDaysAhead() {
		assertThat(this.due.daysBefore(day("2026-05-05"), 7)).isEqualTo(lastSecondOf("2026-04-28"));
	}

	@Test
	void hoursRunThroughTheNight() {
		Instant received = at(LocalDateTime.of(2026, 6, 8, 21, 40));
		assertThat(this.due.withinHours(received, 12)).isEqualTo(at(LocalDateTime.of(2026, 6, 9, 9, 40)));
	}

	@Test
	void monthsEndWithTheMonth() {
		assertThat(this.due.withinMonths(day("2026-11-30"), 3)).isEqualTo(lastSecondOf("2027-02-28"));
		assertThat(this.due.withinMonths(day("2027-11-30"), 3)).isEqualTo(lastSecondOf("2028-02-29"));
	}

	@Test
	void periodsEndWithTheirLastSecond() {
		assertThat(this.due.endOf(Period.of(Kind.WEEK, day("2026-06-08")))).isEqualTo(lastSecondOf("2026-06-14"));
		assertThat(this.due.endOf(Period.of(Kind.MONTH, day("2026-06-08")))).isEqualTo(lastSecondOf("2026-06-30"));
	}

	private static LocalDate day(String day) {
		return LocalDate.parse(day);
	}

	private static Instant lastSecondOf(String day) {
		return at(day(day).atTime(23, 59, 59));
	}

	private static Instant at(LocalDateTime moment) {
		return moment.atZone(BusinessTime.ZONE).toInstant();
	}

}
