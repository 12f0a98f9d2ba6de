package org.opscharter.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opscharter.time.PlainCalendar.at;
import static org.opscharter.time.PlainCalendar.endOf;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opscharter.time.HolidayNotice.Deviation;

/**
 * Due times of requirements §0.5 over the ten years 2021 to 2030, against a recount that
 * walks from day to day and from minute to minute: four years of invented notices, two as
 * they were announced, four without any.
 */
class DueTimeRecountTests {

	private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);

	/** The hours are others from this day on. */
	private static final LocalDate NEW_HOURS = LocalDate.of(2024, 7, 10);

	private static final int DAYS = 3652;

	private PlainCalendar plain;

	private WorkingCalendar calendar;

	private DueTimes due;

	private WorkingTime working;

	/** Whether each minute of the ten years is working time. */
	private boolean[] minutes;

	@BeforeEach
	void tenYears() {
		this.plain = new PlainCalendar();
		Map<Integer, CalendarYear> years = new HashMap<>();
		for (int year = 2021; year < 2025; year++) {
			years.put(year, CalendarYear.noticed(invented(year, new Random(year))));
		}
		ShippedNotices shipped = ShippedNotices.read();
		this.calendar = new WorkingCalendar((year) -> years.computeIfAbsent(year, shipped::year));
		this.due = new DueTimes(this.calendar);
		this.working = new WorkingTime(this.calendar, (day) -> WorkingHours
			.parse(day.isBefore(NEW_HOURS) ? "09:00-12:00,13:30-18:00" : "08:15-11:40,13:00-20:07"));
		this.minutes = new boolean[DAYS * 1440];
		for (int minute = 0; minute < this.minutes.length; minute++) {
			this.minutes[minute] = runs(FIRST.plusDays(minute / 1440), minute % 1440);
		}
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void workingDaysAreCountedOneByOne(long seed) {
		Random random = new Random(seed);
		for (int round = 0; round < 2000; round++) {
			LocalDate day = FIRST.plusDays(random.nextInt(DAYS - 200));
			int n = random.nextInt(60);
			LocalDateTime reached = this.plain.afterWorkingDays(day, n);
			assertThat(this.due.withinWorkingDays(day, n)).as("%s and %d working days", day, n).isEqualTo(at(reached));
			assertThat(this.calendar.workingDaysBetween(day, reached.toLocalDate())).isEqualTo(n);
			assertThat(this.calendar.isWorkingDay(day)).isEqualTo(this.plain.worksOn(day));
		}
	}

	@ParameterizedTest
	@ValueSource(longs = { 4, 5, 6 })
	void calendarDaysHoursAndMonthsAreCountedOneByOne(long seed) {
		Random random = new Random(seed);
		for (int round = 0; round < 1000; round++) {
			LocalDate day = FIRST.plusDays(100 + random.nextInt(DAYS - 600));
			int n = random.nextInt(90);
			assertThat(this.due.daysBefore(day, n)).as("%d days before %s", n, day).isEqualTo(at(endOf(back(day, n))));
			Instant moment = at(day.atStartOfDay().plusSeconds(random.nextInt(86_400)));
			assertThat(this.due.withinHours(moment, n)).as("%s and %d hours", moment, n)
				.isEqualTo(afterHours(moment, n));
			int months = random.nextInt(14);
			assertThat(this.due.withinMonths(day, months)).as("%s and %d months", day, months)
				.isEqualTo(at(endOf(afterMonths(day, months))));
		}
	}

	@ParameterizedTest
	@ValueSource(longs = { 7, 8, 9 })
	void workingTimeIsCountedMinuteByMinute(long seed) {
		Random random = new Random(seed);
		for (int round = 0; round < 700; round++) {
			int from = random.nextInt((DAYS - 400) * 1440);
			int wanted = 1 + random.nextInt((round % 10 == 0) ? 30_000 : 1500);
			int to = walk(from, wanted);
			assertThat(this.working.plus(moment(from), Duration.ofMinutes(wanted)))
				.as("%s and %d working minutes", moment(from), wanted)
				.isEqualTo(moment(to));
			assertThat(this.working.between(moment(from), moment(to))).isEqualTo(Duration.ofMinutes(wanted));
			assertThat(this.working.between(moment(to), moment(from))).isEqualTo(Duration.ofMinutes(-wanted));
			assertThat(this.working.explain(moment(from), moment(to)).stream().mapToLong(Stretch::minutes).sum())
				.isEqualTo(wanted);
			assertThat(this.working.runsAt(moment(from))).isEqualTo(this.minutes[from]);
		}
	}

	@ParameterizedTest
	@ValueSource(longs = { 10, 11, 12 })
	void workingTimeBetweenAnyTwoMomentsIsCountedSecondByMinute(long seed) {
		Random random = new Random(seed);
		for (int round = 0; round < 700; round++) {
			long from = random.nextInt((DAYS - 400) * 1440) * 60L + random.nextInt(60);
			long to = from + random.nextInt(40 * 86_400);
			Duration counted = this.working.between(second(from), second(to));
			assertThat(counted).as("from %s to %s", second(from), second(to))
				.isEqualTo(Duration.ofSeconds(secondsBetween(from, to)));
			Instant reached = this.working.plus(second(from), counted);
			assertThat(reached).isBeforeOrEqualTo(second(to));
			assertThat(this.working.between(second(from), reached)).isEqualTo(counted);
		}
	}

	private static LocalDate back(LocalDate day, int n) {
		LocalDate reached = day;
		for (int i = 0; i < n; i++) {
			reached = reached.minusDays(1);
		}
		return reached;
	}

	private static Instant afterHours(Instant moment, int n) {
		Instant reached = moment;
		for (int i = 0; i < n * 60; i++) {
			reached = reached.plusSeconds(60);
		}
		return reached;
	}

	/** Walks to that day of the month, or to the last one the month has. */
	private static LocalDate afterMonths(LocalDate day, int n) {
		LocalDate reached = day.minusDays(day.getDayOfMonth() - 1L);
		for (int turned = 0; turned < n;) {
			reached = reached.plusDays(1);
			turned += (reached.getDayOfMonth() == 1) ? 1 : 0;
		}
		while (reached.getDayOfMonth() < day.getDayOfMonth() && reached.plusDays(1).getDayOfMonth() != 1) {
			reached = reached.plusDays(1);
		}
		return reached;
	}

	private int walk(int from, int wanted) {
		int reached = from;
		for (int counted = 0; counted < wanted; reached++) {
			counted += this.minutes[reached] ? 1 : 0;
		}
		return reached;
	}

	private long secondsBetween(long from, long to) {
		long counted = 0;
		for (long second = from; second < to;) {
			long next = Math.min(to, (second / 60 + 1) * 60);
			counted += this.minutes[(int) (second / 60)] ? next - second : 0;
			second = next;
		}
		return counted;
	}

	private boolean runs(LocalDate day, int minute) {
		boolean hours = day.isBefore(NEW_HOURS) ? (minute >= 540 && minute < 720) || (minute >= 810 && minute < 1080)
				: (minute >= 495 && minute < 700) || (minute >= 780 && minute < 1207);
		return hours && this.plain.worksOn(day);
	}

	private static Instant moment(int minute) {
		return second(minute * 60L);
	}

	private static Instant second(long second) {
		return at(FIRST.atStartOfDay()).plusSeconds(second);
	}

	/** A notice nobody has published: some weeks off, some weekends worked. */
	private HolidayNotice invented(int year, Random random) {
		List<Deviation> days = new ArrayList<>();
		int holidays = 6 + random.nextInt(3);
		for (int i = 0; i < holidays; i++) {
			LocalDate first = LocalDate.of(year, 1 + i, 1 + random.nextInt(15));
			int length = 1 + random.nextInt(9);
			for (int at = 0; at < length; at++) {
				days.add(new Deviation(first.plusDays(at), false, "假"));
				this.plain.closeOn(first.plusDays(at));
			}
			for (LocalDate day : Arrays.asList(first.minusDays(1), first.plusDays(length))) {
				boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
				if (weekend && day.getYear() == year) {
					days.add(new Deviation(day, true, "假"));
					this.plain.workOn(day);
				}
			}
		}
		return new HolidayNotice(year, "", days);
	}

}
