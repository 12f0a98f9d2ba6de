package org.opscharter.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opscharter.obligations.SampleRules.REPORT;
import static org.opscharter.obligations.SampleRules.WEEKLY;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opscharter.DepartmentTest;
import org.opscharter.Persons;
import org.opscharter.StatementCount;
import org.opscharter.TestClock;
import org.opscharter.activity.Subject;
import org.opscharter.organisation.PersonId;
import org.opscharter.organisation.RoleColumn;
import org.opscharter.time.BusinessTime;
import org.opscharter.time.DueWork;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the clock does with the ledger, and when people hear of it.
 */
@DepartmentTest
class ObligationClockTests {

	@Autowired
	private Obligations obligations;

	@Autowired
	private ObligationClock due;

	@Autowired
	private DueWork work;

	@Autowired
	private Persons persons;

	@Autowired
	private TestClock clock;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient jdbc;

	private PersonId lina;

	@BeforeEach
	void somebody() {
		this.lina = this.persons.holding(RoleColumn.CE, "李娜");
	}

	@Test
	void remindsOnTheWorkingDayBeforeAndAnHourBefore() {
		open(REPORT, "开放日回顾", "2026-06-10");
		this.clock.moveTo("2026-06-11T08:29:00");
		assertThat(told(this.lina)).containsExactly("06-09 09:00 obligations.notice.remind 开放日回顾");
		this.clock.moveTo("2026-06-12T09:00:00");
		assertThat(told(this.lina)).containsExactly("06-09 09:00 obligations.notice.remind 开放日回顾",
				"06-11 08:30 obligations.notice.remind 开放日回顾", "06-11 08:30 obligations.notice.over 开放日回顾");
	}

	@Test
	void whatHappensOverAWeekendIsToldOnTheNextWorkingMorning() {
		open(WEEKLY, "官网", "2026-06-14");
		this.clock.moveTo("2026-06-15T08:29:59");
		assertThat(states(this.lina)).containsExactly("MISSED");
		assertThat(told(this.lina)).isEmpty();
		this.clock.moveTo("2026-06-15T08:30:00");
		assertThat(told(this.lina)).containsExactly("06-15 08:30 obligations.notice.missed 官网");
	}

	@Test
	void aDeadlineStaysOpenAndShowsAsOverdue() {
		open(REPORT, "开放日回顾", "2026-06-10");
		this.clock.moveTo("2026-07-10T12:00:00");
		assertThat(states(this.lina)).containsExactly("PENDING");
		this.transaction.executeWithoutResult(
				(status) -> this.obligations.settle(REPORT, matter("开放日回顾"), "", matter("回顾"), this.lina));
		assertThat(told(this.lina)).hasSize(3);
	}

	@Test
	void aPeriodThatWasOverBeforeTheRowIsMissedAtOnce() {
		open(WEEKLY, "官网", "2026-06-07");
		this.work.runNow();
		this.work.runNow();
		assertThat(states(this.lina)).containsExactly("MISSED");
		assertThat(told(this.lina)).containsExactly("06-08 09:00 obligations.notice.missed 官网");
	}

	@Test
	void aTimeThatIsMovedBehindUsIsOverAtOnce() {
		open(WEEKLY, "官网", "2026-06-14");
		this.transaction.executeWithoutResult(
				(status) -> this.obligations.move(WEEKLY, matter("官网"), "", Term.endOf(LocalDate.parse("2026-06-07"))));
		this.work.runNow();
		assertThat(states(this.lina)).containsExactly("MISSED");
	}

	@Test
	void fourAtOnceComeAsOneDigest() {
		for (String title : List.of("官网", "公众号", "抖音号", "知乎")) {
			open(WEEKLY, title, "2026-06-14");
		}
		this.clock.moveTo("2026-06-15T09:00:00");
		assertThat(told(this.lina)).containsExactly("06-15 08:30 notifications.digest 4");
		assertThat(this.jdbc
			.sql("select count(*) from notifications.notice where person_id = :p and digest_id is not null")
			.param("p", this.lina.id())
			.query(Integer.class)
			.single()).isEqualTo(4);
	}

	@Test
	void aProgramThatStoodStillMakesUpForItOnceAndInOrder() {
		open(REPORT, "开放日回顾", "2026-06-10");
		open(WEEKLY, "官网", "2026-06-14");
		this.clock.setTo("2026-06-18T10:00:00");
		this.work.runNow();
		this.work.runNow();
		assertThat(told(this.lina)).containsExactly("06-09 09:00 obligations.notice.remind 开放日回顾",
				"06-11 08:30 obligations.notice.remind 开放日回顾", "06-11 08:30 obligations.notice.over 开放日回顾",
				"06-15 08:30 obligations.notice.missed 官网");
		assertThat(this.jdbc.sql("""
				select count(*) from activity.entry e join obligations.obligation o on o.id = e.subject_id
				 where o.owner_id = :p and e.deed = 'activity.obligation.missed'
				   and e.happened_at = timestamptz '2026-06-15 00:00+08'
				""").param("p", this.lina.id()).query(Integer.class).single()).isOne();
	}

	@Test
	void aBatchTakesTheSameStatementsHoweverManyRowsItHolds() {
		this.clock.setTo("2026-06-08T09:00:00");
		int few = missed(3);
		assertThat(missed(60)).isEqualTo(few);
	}

	private int missed(int rows) {
		for (int i = 0; i < rows; i++) {
			open(WEEKLY, "官网" + i, "2026-06-08");
		}
		return StatementCount
			.of(() -> this.due.run(LocalDateTime.parse("2026-06-09T00:00:00").atZone(BusinessTime.ZONE).toInstant()))
			.size();
	}

	private void open(ObligationRule rule, String title, String day) {
		this.transaction.executeWithoutResult((status) -> this.obligations
			.open(new Duty(rule, matter(title), "", this.lina, Term.endOf(LocalDate.parse(day)))));
	}

	private List<String> states(PersonId owner) {
		return this.jdbc.sql("select state from obligations.obligation where owner_id = :p")
			.param("p", owner.id())
			.query(String.class)
			.list();
	}

	private List<String> told(PersonId person) {
		return this.jdbc
			.sql("""
					select to_char(n.told_at at time zone 'Asia/Shanghai', 'MM-DD HH24:MI') || ' ' || n.message || ' ' || n.arguments[1]
					  from notifications.notice n left join notifications.waiting w using (id)
					 where n.person_id = :p and n.digest_id is null order by n.told_at, w.happened_at
					""")
			.param("p", person.id())
			.query(String.class)
			.list();
	}

	private Subject matter(String title) {
		return new Subject("occasion", UUID.nameUUIDFromBytes((this.lina + title).getBytes()), "HD-2026-0001", title,
				"/inbox");
	}

}
