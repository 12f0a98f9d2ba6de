package org.opscharter.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.opscharter.DepartmentTest;
import org.opscharter.TestClock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DepartmentTest
class EvaluationClockTests {

	@Autowired
	private TestClock clock;

	@Autowired
	private BusinessTime time;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Diary diary;

	@Autowired
	private DueWork work;

	@AfterEach
	void closeTheDiary() {
		this.diary.close();
	}

	@Test
	void startsWhereTheSettingSays() {
		assertThat(this.time.now()).isEqualTo(at("2026-06-08T09:00"));
	}

	@Test
	void doesWhatFallsDueOnTheWayInOrder() {
		this.diary.open("2026-06-09T10:00", "2026-06-08T18:00", "2026-06-12T09:00");
		this.clock.moveTo("2026-06-11T00:05");
		assertThat(this.diary.lines()).containsExactly("2026-06-08T18:00 work",
				"2026-06-09T00:00 2026-06-08 has passed", "2026-06-09T10:00 work",
				"2026-06-10T00:00 2026-06-09 has passed", "2026-06-11T00:00 2026-06-10 has passed");
		assertThat(this.time.now()).isEqualTo(at("2026-06-11T00:05"));
	}

	@Test
	void doesNotMoveBack() {
		assertThatExceptionOfType(MomentHasPassed.class).isThrownBy(() -> this.clock.moveTo("2026-06-08T09:00"))
			.satisfies((refusal) -> assertThat(refusal.now()).isEqualTo(at("2026-06-08T09:00")));
	}

	@Test
	void publishesMissedDaysOnceEachInOrder() {
		this.jdbc.sql("update time.day set last_passed = '2026-06-04'").update();
		this.diary.open();
		this.work.runNow();
		this.work.runNow();
		assertThat(this.diary.lines()).containsExactly("2026-06-08T09:00 2026-06-05 has passed",
				"2026-06-08T09:00 2026-06-06 has passed", "2026-06-08T09:00 2026-06-07 has passed");
	}

	@Test
	void publishesADayAgainWhenAListenerFailed() {
		this.diary.open();
		this.diary.fail();
		assertThatIllegalStateException().isThrownBy(() -> this.clock.moveTo("2026-06-09T01:00"));
		this.diary.recover();
		this.work.runWhatWorks();
		assertThat(this.diary.lines()).containsExactly("2026-06-09T00:00 2026-06-08 has passed");
		assertThat(this.jdbc.sql("select last_passed from time.day").query(LocalDate.class).single())
			.isEqualTo("2026-06-08");
	}

	@Test
	void goesOnFromItsStoredOffsetAfterARestart() {
		Instant machine = Instant.parse("2026-11-25T01:00:00Z");
		ClockHands hands = new ClockHands(this.jdbc, InstantSource.fixed(machine), this::neverAsked);
		hands.turnTo(at("2026-06-11T00:05"));

		ClockHands restarted = new ClockHands(this.jdbc, InstantSource.fixed(machine.plusSeconds(3600)),
				this::neverAsked);
		assertThat(restarted.now()).isEqualTo(at("2026-06-11T01:05"));
	}

	@Test
	void startsOnTheLastWorkingMondayWithoutASetting() {
		WorkingCalendar calendar = WorkingCalendar.asShipped();
		assertThat(EvaluationStart.of("", calendar, at("2026-11-25T22:00"))).isEqualTo(at("2026-11-23T09:00"));
		assertThat(EvaluationStart.of("", calendar, at("2026-06-08T08:59"))).isEqualTo(at("2026-06-01T09:00"));
		assertThat(EvaluationStart.of("", calendar, at("2026-06-08T09:00"))).isEqualTo(at("2026-06-08T09:00"));
		assertThat(EvaluationStart.of("", calendar, at("2026-02-25T12:00"))).isEqualTo(at("2026-02-09T09:00"));
	}

	private Instant neverAsked() {
		throw new AssertionError("The start is read only in a new data folder");
	}

	private static Instant at(String moment) {
		return LocalDateTime.parse(moment).atZone(BusinessTime.ZONE).toInstant();
	}

}
