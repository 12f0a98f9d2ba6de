package org.opscharter.approvals;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.opscharter.DepartmentTest;
import org.opscharter.TestClock;
import org.opscharter.activity.Subject;
import org.opscharter.time.CalendarBook;
import org.opscharter.time.HolidayNotice;
import org.opscharter.time.HolidayNotice.Deviation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DepartmentTest
class OpenLimitsTests {

	private static final int YEAR = 2035;

	@Autowired
	private Approvals approvals;

	@Autowired
	private CalendarBook book;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private TestClock clock;

	@Autowired
	private JdbcClient jdbc;

	private String number;

	@BeforeEach
	void submitOnAFriday() {
		Office office = Office.open(this.jdbc);
		this.clock.setTo("2035-06-15T15:00");
		Subject subject = new Subject("paper", office.paper(), "XX-2035-0001", "暑期招生季线上推广", "/papers/1");
		Facts facts = Facts.of(office.applicant(), office.department(), new BigDecimal("100"), "");
		Revision revision = new Revision(1, "a".repeat(64));
		this.number = this.approvals.submit(new Submission("approval.project", subject, revision, facts));
	}

	@AfterEach
	void takeTheNoticeBack() {
		this.transaction.executeWithoutResult((status) -> this.book.withdrawLatest(YEAR));
	}

	@Test
	void followTheCalendarAndSaySo() {
		assertThat(due()).isEqualTo("2035-06-18T07:30:00Z");
		LocalDate saturday = LocalDate.of(YEAR, 6, 16);
		HolidayNotice notice = new HolidayNotice(YEAR, "通知", List.of(new Deviation(saturday, true, "端午节")));
		this.transaction.executeWithoutResult((status) -> this.book.adopt(notice));
		assertThat(due()).isEqualTo("2035-06-16T07:30:00Z");
		assertThat(this.jdbc.sql("""
				select state_before || ' → ' || state_after from activity.entry
				 where subject_number = :number and deed = 'activity.approval.limit_moved'
				""").param("number", this.number).query(String.class).list())
			.containsExactly("2035-06-18 15:30 → 2035-06-16 15:30");
	}

	private Instant due() {
		return this.jdbc.sql("""
				select s.due_at from approvals.seat s join approvals.request r on r.id = s.request_id
				 where r.number = :number and s.state = 'OPEN'
				""").param("number", this.number).query(OffsetDateTime.class).single().toInstant();
	}

}
