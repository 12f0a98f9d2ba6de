package org.opscharter.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingTimeTests {

	private final WorkingCalendar calendar = WorkingCalendar.asShipped();

	private final WorkingTime time = new WorkingTime(this.calendar, (day) -> WorkingHours.USUAL);

	@ParameterizedTest
	@CsvSource(textBlock = """
			# 周五下午，周六调休上班
			2026-05-08T15:00, 480, 2026-05-09T15:30
			# 一上午，恰好到午休
			2026-06-08T09:00, 180, 2026-06-08T12:00
			2026-06-08T09:00, 181, 2026-06-08T13:31
			# 午休、下班后、周末提交都从下一个工作时间算起
			2026-06-08T12:30,  60, 2026-06-08T14:30
			2026-06-08T18:00,  60, 2026-06-09T10:00
			2026-06-06T11:00,  60, 2026-06-08T10:00
			# 春节九天
			2026-02-14T17:00, 120, 2026-02-24T10:00
			# 跨年，元旦三天，周日上班
			2025-12-31T17:30,  60, 2026-01-04T09:30
			# 不加时间就不动
			2026-06-07T03:00,   0, 2026-06-07T03:00
			""")
	void addsWorkingMinutes(LocalDateTime from, long minutes, LocalDateTime to) {
		assertThat(this.time.plus(at(from), Duration.ofMinutes(minutes))).isEqualTo(at(to));
	}

	@ParameterizedTest
	@CsvSource({ "2026-05-08T15:00, 2026-05-09T15:30, 480", "2026-06-08T08:00, 2026-06-08T20:00, 450",
			"2026-06-06T00:00, 2026-06-08T00:00, 0", "2026-06-08T11:00, 2026-06-08T14:00, 90",
			"2026-06-08T14:00, 2026-06-08T11:00, -90", "2026-01-01T00:00, 2027-01-01T00:00, 111600" })
	void countsWorkingMinutes(LocalDateTime from, LocalDateTime to, long minutes) {
		assertThat(this.time.between(at(from), at(to))).isEqualTo(Duration.ofMinutes(minutes));
	}

	@Test
	void explainsAStepThatRunsThroughAWorkingSaturday() {
		Instant sent = at(LocalDateTime.of(2026, 5, 8, 15, 0));
		LocalDate friday = LocalDate.of(2026, 5, 8);
		assertThat(this.time.explain(sent, this.time.plusHours(sent, 8))).containsExactly(
				new Stretch(friday, DayKind.WORKING, "", LocalTime.of(15, 0), LocalTime.of(18, 0), 180),
				new Stretch(friday.plusDays(1), DayKind.MAKE_UP, "劳动节", LocalTime.of(9, 0), LocalTime.of(12, 0), 180),
				new Stretch(friday.plusDays(1), DayKind.MAKE_UP, "劳动节", LocalTime.of(13, 30), LocalTime.of(15, 30),
						120));
	}

	@Test
	void explainsWhyDaysWereLeftOut() {
		List<Stretch> lines = this.time.explain(at(LocalDateTime.of(2026, 6, 18, 17, 0)),
				at(LocalDateTime.of(2026, 6, 22, 10, 0)));
		assertThat(lines).extracting(Stretch::kind)
			.containsExactly(DayKind.WORKING, DayKind.HOLIDAY, DayKind.HOLIDAY, DayKind.HOLIDAY, DayKind.WORKING);
		assertThat(lines.subList(1, 4)).allSatisfy((line) -> {
			assertThat(line.isSkipped()).isTrue();
			assertThat(line.name()).isEqualTo("端午节");
		});
	}

	/**
	 * Against a recount that walks minute by minute and knows no shortcut.
	 */
	@Test
	void agreesWithARecountMinuteByMinute() {
		Random random = new Random(20260608);
		for (int round = 0; round < 200; round++) {
			Instant from = at(LocalDate.of(2020, 1, 1).atStartOfDay()).plusSeconds(60L * random.nextInt(10 * 525_960));
			long minutes = 1 + random.nextInt(3000);
			Instant to = walk(from, minutes);
			assertThat(this.time.plus(from, Duration.ofMinutes(minutes))).isEqualTo(to);
			assertThat(this.time.between(from, to)).isEqualTo(Duration.ofMinutes(minutes));
			assertThat(this.time.explain(from, to).stream().mapToLong(Stretch::minutes).sum()).isEqualTo(minutes);
		}
	}

	@Test
	void holdsTheHoursOfTheDayCounted() {
		WorkingTime changing = new WorkingTime(this.calendar, (day) -> day.isBefore(LocalDate.of(2026, 6, 9))
				? WorkingHours.USUAL : WorkingHours.parse("10:00-19:00"));
		assertThat(changing.plusHours(at(LocalDateTime.of(2026, 6, 8, 17, 0)), 2))
			.isEqualTo(at(LocalDateTime.of(2026, 6, 9, 11, 0)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "9:00-12:00", "09:00", "12:00-09:00", "09:00-12:00,11:00-18:00", "09:00-24:30",
			"09:00-12:00,12:00-18:00", "09:00-12:00-18:00" })
	void refusesHoursThatAreNone(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> WorkingHours.parse(text));
	}

	@Test
	void readsHoursAsTheyAreWritten() {
		WorkingHours hours = WorkingHours.parse("09:00-12:00, 13:30-18:00");
		assertThat(hours).hasToString("09:00-12:00,13:30-18:00").isEqualTo(WorkingHours.USUAL);
		assertThat(hours.minutesADay()).isEqualTo(450);
	}

	private Instant walk(Instant from, long minutes) {
		Instant reached = from;
		for (long counted = 0; counted < minutes; reached = reached.plusSeconds(60)) {
			ZonedDateTime local = reached.atZone(BusinessTime.ZONE);
			int minute = local.getHour() * 60 + local.getMinute();
			boolean worked = (minute >= 540 && minute < 720) || (minute >= 810 && minute < 1080);
			if (worked && this.calendar.isWorkingDay(local.toLocalDate())) {
				counted++;
			}
		}
		return reached;
	}

	private static Instant at(LocalDateTime moment) {
		return moment.atZone(BusinessTime.ZONE).toInstant();
	}

}
