package org.opscharter.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opscharter.time.HolidayNotice.Deviation;

class WorkingCalendarTests {

	private final WorkingCalendar calendar = WorkingCalendar.asShipped();

	@ParameterizedTest
	@CsvSource({ "2026-05-09, MAKE_UP, 劳动节", "2026-05-05, HOLIDAY, 劳动节", "2026-05-06, WORKING, ''",
			"2026-06-19, HOLIDAY, 端午节", "2026-06-20, HOLIDAY, 端午节", "2026-06-07, WEEKEND, ''",
			"2026-01-04, MAKE_UP, 元旦", "2026-02-14, MAKE_UP, 春节", "2026-02-28, MAKE_UP, 春节", "2026-09-20, MAKE_UP, 国庆节",
			"2026-11-01, WEEKEND, ''", "2025-02-08, MAKE_UP, 春节", "2025-10-08, HOLIDAY, 国庆节、中秋节",
			"2025-10-09, WORKING, ''" })
	void followsTheNotices(LocalDate day, DayKind kind, String name) {
		assertThat(this.calendar.kindOf(day)).isEqualTo(kind);
		assertThat(this.calendar.nameOf(day)).isEqualTo(name);
	}

	@Test
	void countsTheWorkingDaysOfAYear() {
		assertThat(this.calendar.workingDaysBetween(LocalDate.of(2024, 12, 31), LocalDate.of(2025, 12, 31)))
			.isEqualTo(248);
		assertThat(this.calendar.workingDaysBetween(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 12, 31)))
			.isEqualTo(248);
	}

	@ParameterizedTest
	@CsvSource({ "2026-06-05, 3, 2026-06-10", "2026-06-08, 5, 2026-06-15", "2026-06-08, 0, 2026-06-08",
			"2026-05-08, 1, 2026-05-09", "2026-04-30, 1, 2026-05-06", "2025-12-31, 1, 2026-01-04" })
	void findsTheNthWorkingDay(LocalDate day, int n, LocalDate due) {
		assertThat(this.calendar.workingDayAfter(day, n)).isEqualTo(due);
	}

	/**
	 * A day that works through its own count of days, over ten years with and without a
	 * notice.
	 */
	@Test
	void agreesWithARecountDayByDay() {
		Random random = new Random(42);
		for (int round = 0; round < 2000; round++) {
			LocalDate from = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(3653));
			int n = 1 + random.nextInt(60);
			LocalDate reached = this.calendar.workingDayAfter(from, n);
			long worked = Stream.iterate(from.plusDays(1), (day) -> !day.isAfter(reached), (day) -> day.plusDays(1))
				.filter((day) -> this.calendar.kindOf(day) == DayKind.WORKING
						|| this.calendar.kindOf(day) == DayKind.MAKE_UP)
				.count();
			assertThat(worked).isEqualTo(n);
			assertThat(this.calendar.isWorkingDay(reached)).isTrue();
			assertThat(this.calendar.workingDaysBetween(from, reached)).isEqualTo(n);
		}
	}

	@Test
	void givesTheStatutoryHolidaysWhereNoNoticeIsOut() {
		assertThat(this.calendar.isNoticed(2027)).isFalse();
		assertThat(this.calendar.isNoticed(2026)).isTrue();
		assertThat(StatutoryHolidays.of(2027).days()).extracting((day) -> day.day() + " " + day.name())
			.containsExactly("2027-01-01 元旦", "2027-02-05 春节", "2027-02-06 春节", "2027-02-07 春节", "2027-02-08 春节",
					"2027-04-05 清明节", "2027-05-01 劳动节", "2027-05-02 劳动节", "2027-06-09 端午节", "2027-09-15 中秋节",
					"2027-10-01 国庆节", "2027-10-02 国庆节", "2027-10-03 国庆节");
		assertThat(this.calendar.kindOf(LocalDate.of(2027, 2, 6))).isEqualTo(DayKind.HOLIDAY);
		assertThat(this.calendar.kindOf(LocalDate.of(2027, 2, 9))).isEqualTo(DayKind.WORKING);
	}

	/**
	 * Mid-autumn and the national day met in 2020; the leap fourth month of that year
	 * moves neither 端午 nor 中秋.
	 */
	@Test
	void namesBothHolidaysOfOneDay() {
		assertThat(StatutoryHolidays.of(2020).days()).contains(
				new Deviation(LocalDate.of(2020, 10, 1), false, "中秋节、国庆节"),
				new Deviation(LocalDate.of(2020, 6, 25), false, "端午节"));
	}

	@ParameterizedTest
	@ValueSource(ints = { 2025, 2026 })
	void statutoryHolidaysAreOffInTheNoticeToo(int year) {
		assertThat(StatutoryHolidays.of(year).days()).hasSizeBetween(12, 13)
			.allSatisfy((day) -> assertThat(this.calendar.kindOf(day.day())).isEqualTo(DayKind.HOLIDAY));
	}

	@Test
	void refusesANoticeWithADayTwiceOrOfAnotherYear() {
		Deviation day = new Deviation(LocalDate.of(2027, 1, 1), false, "元旦");
		assertThatIllegalArgumentException().isThrownBy(() -> new HolidayNotice(2027, "", List.of(day, day)));
		assertThatIllegalArgumentException().isThrownBy(() -> new HolidayNotice(2028, "", List.of(day)));
	}

}
