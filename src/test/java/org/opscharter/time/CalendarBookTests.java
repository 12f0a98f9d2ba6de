package org.opscharter.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.opscharter.DepartmentTest;
import org.opscharter.StatementCount;
import org.opscharter.time.HolidayNotice.Deviation;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@DepartmentTest
@RecordApplicationEvents
class CalendarBookTests {

	@Autowired
	private CalendarBook book;

	@Autowired
	private CalendarMemory memory;

	@Autowired
	private NoticeRegister register;

	@Autowired
	private WorkingCalendar calendar;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private ApplicationEvents events;

	@Test
	void startsWithTheNoticesShippedAndTakesThemOnce() {
		ShippedNotices.read().notices().forEach(this.register::addShipped);
		assertThat(this.jdbc.sql("select count(*) from time.calendar_day where year = 2026 and edition = 1")
			.query(Integer.class)
			.single()).isEqualTo(39);
		assertThat(this.calendar.kindOf(LocalDate.of(2026, 5, 9))).isEqualTo(DayKind.MAKE_UP);
	}

	@Test
	void followsANoticeUntilItIsTakenBack() {
		LocalDate day = LocalDate.of(2031, 3, 5);
		adopt(notice(day));
		assertThat(this.calendar.isNoticed(2031)).isTrue();
		assertThat(this.calendar.kindOf(day)).isEqualTo(DayKind.HOLIDAY);
		assertThat(this.calendar.kindOf(LocalDate.of(2031, 10, 1))).isEqualTo(DayKind.WORKING);

		assertThat(withdraw(2031)).isTrue();
		assertThat(this.calendar.isNoticed(2031)).isFalse();
		assertThat(this.calendar.kindOf(LocalDate.of(2031, 10, 1))).isEqualTo(DayKind.HOLIDAY);
		assertThat(this.events.stream(CalendarChanged.class)).containsExactly(new CalendarChanged(2031),
				new CalendarChanged(2031));
	}

	@Test
	void bringsTheEditionBeforeIntoForceAgain() {
		LocalDate first = LocalDate.of(2032, 3, 1);
		LocalDate second = LocalDate.of(2032, 3, 2);
		adopt(notice(first));
		adopt(notice(second));
		assertThat(this.calendar.kindOf(first)).isEqualTo(DayKind.WORKING);
		withdraw(2032);
		assertThat(this.calendar.kindOf(first)).isEqualTo(DayKind.HOLIDAY);
		assertThat(this.calendar.kindOf(second)).isEqualTo(DayKind.WORKING);
		withdraw(2032);
		assertThat(withdraw(2032)).isFalse();
	}

	@Test
	void keepsWhatCameWithTheProgram() {
		assertThat(withdraw(2026)).isFalse();
		assertThat(this.calendar.isNoticed(2026)).isTrue();
	}

	@Test
	void forgetsAChangeThatWasRolledBack() {
		LocalDate day = LocalDate.of(2033, 3, 1);
		this.transaction.executeWithoutResult((status) -> {
			this.book.adopt(notice(day));
			assertThat(this.calendar.kindOf(day)).isEqualTo(DayKind.HOLIDAY);
			status.setRollbackOnly();
		});
		this.memory.refresh();
		assertThat(this.calendar.kindOf(day)).isEqualTo(DayKind.WORKING);
	}

	@Test
	void seesWhatAnotherNodeChangedAfterALook() {
		LocalDate day = LocalDate.of(2034, 3, 1);
		this.register.add(notice(day));
		this.memory.refresh();
		assertThat(this.calendar.kindOf(day)).isEqualTo(DayKind.HOLIDAY);
	}

	@Test
	void countsDaysWithoutAskingTheDatabase() {
		assertThat(StatementCount
			.of(() -> this.calendar.workingDaysBetween(LocalDate.of(2025, 1, 1), LocalDate.of(2035, 1, 1)))).isEmpty();
	}

	private void adopt(HolidayNotice notice) {
		this.transaction.executeWithoutResult((status) -> this.book.adopt(notice));
	}

	private boolean withdraw(int year) {
		return Boolean.TRUE.equals(this.transaction.execute((status) -> this.book.withdrawLatest(year)));
	}

	private static HolidayNotice notice(LocalDate day) {
		return new HolidayNotice(day.getYear(), "测试", List.of(new Deviation(day, false, "放假")));
	}

}
