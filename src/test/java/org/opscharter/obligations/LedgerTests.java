package org.opscharter.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opscharter.obligations.SampleRules.ABSENT;
import static org.opscharter.obligations.SampleRules.REPORT;
import static org.opscharter.obligations.SampleRules.WEEKLY;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opscharter.DepartmentTest;
import org.opscharter.Persons;
import org.opscharter.TestClock;
import org.opscharter.activity.Subject;
import org.opscharter.organisation.PersonId;
import org.opscharter.organisation.RoleColumn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The ledger on a real database: what the work opens and settles, and by which time.
 */
@DepartmentTest
class LedgerTests {

	@Autowired
	private Obligations obligations;

	@Autowired
	private Persons persons;

	@Autowired
	private TestClock clock;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient jdbc;

	private PersonId lina;

	private Subject openDay;

	@BeforeEach
	void anOpenDay() {
		this.lina = this.persons.holding(RoleColumn.CE, "李娜");
		this.openDay = matter("六一开放日");
	}

	@Test
	void fallsDueThreeWorkingDaysAfterTheEvent() {
		open(new Duty(REPORT, this.openDay, "", this.lina, Term.withinWorkingDays(LocalDate.of(2026, 6, 5), 3)));
		assertThat(row(this.openDay)).containsEntry("state", "PENDING").containsEntry("due", "2026-06-10 23:59:59");
	}

	@Test
	void isOpenedOnce() {
		Duty duty = new Duty(REPORT, this.openDay, "", this.lina, Term.endOf(LocalDate.of(2026, 6, 10)));
		open(duty);
		open(duty);
		assertThat(this.jdbc.sql("select count(*) from obligations.obligation where matter_id = :matter")
			.param("matter", this.openDay.id())
			.query(Integer.class)
			.single()).isOne();
	}

	@Test
	void nothingIsOwedUnderAClauseTheDepartmentHasNotAdopted() {
		open(new Duty(ABSENT, this.openDay, "", this.lina, Term.endOf(LocalDate.of(2026, 6, 10))));
		assertThat(this.jdbc.sql("select count(*) from obligations.obligation where matter_id = :matter")
			.param("matter", this.openDay.id())
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void isMetInTheLastSecondAndLateOneMinuteAfterIt() {
		open(new Duty(REPORT, this.openDay, "", this.lina, Term.endOf(LocalDate.of(2026, 6, 10))));
		this.clock.setTo("2026-06-10T23:59:59");
		settle(REPORT, this.openDay, "");
		assertThat(row(this.openDay)).containsEntry("state", "MET").containsEntry("late", "");
		Subject fair = matter("招聘会");
		open(new Duty(REPORT, fair, "", this.lina, Term.endOf(LocalDate.of(2026, 6, 11))));
		this.clock.setTo("2026-06-12T00:01:59");
		settle(REPORT, fair, "");
		assertThat(row(fair)).containsEntry("state", "LATE").containsEntry("late", "2");
	}

	@Test
	void whatWasHandedInFourWorkingHoursAheadIsInTimeHoweverLongTheReviewTook() {
		open(new Duty(REPORT, this.openDay, "", this.lina, Term.endOf(LocalDate.of(2026, 6, 10))));
		this.clock.setTo("2026-06-10T13:59:00");
		inOne(() -> this.obligations.submitted(REPORT, this.openDay, ""));
		this.clock.setTo("2026-06-12T10:00:00");
		settle(REPORT, this.openDay, "");
		assertThat(row(this.openDay)).containsEntry("state", "MET").containsEntry("saved", "true");
	}

	@Test
	void whatWasHandedInAMinuteTooShortBeforeIsLate() {
		open(new Duty(REPORT, this.openDay, "", this.lina, Term.endOf(LocalDate.of(2026, 6, 10))));
		this.clock.setTo("2026-06-10T14:01:00");
		inOne(() -> this.obligations.submitted(REPORT, this.openDay, ""));
		this.clock.setTo("2026-06-12T10:00:00");
		settle(REPORT, this.openDay, "");
		assertThat(row(this.openDay)).containsEntry("state", "LATE").containsEntry("saved", "false");
	}

	@Test
	void aCadenceIsMetByTheOneThatCompletesIt() {
		open(new Duty(WEEKLY, this.openDay, "2026-W24", this.lina, Term.endOf(LocalDate.of(2026, 6, 14)), 3));
		count(1);
		count(2);
		assertThat(row(this.openDay)).containsEntry("state", "PENDING").containsEntry("reached", "2");
		count(3);
		assertThat(row(this.openDay)).containsEntry("state", "MET").containsEntry("reached", "3");
	}

	@Test
	void whatIsGoneIsOwedNoMore() {
		open(new Duty(REPORT, this.openDay, "", this.lina, Term.endOf(LocalDate.of(2026, 6, 10))));
		inOne(() -> this.obligations.cancel(this.openDay, "活动取消", this.lina));
		settle(REPORT, this.openDay, "");
		assertThat(row(this.openDay)).containsEntry("state", "VOID");
	}

	@Test
	void whoLeavesHandsOverWhatHeOwes() {
		open(new Duty(REPORT, this.openDay, "", this.lina, Term.endOf(LocalDate.of(2026, 6, 10))));
		PersonId successor = this.persons.holding(RoleColumn.SP, "陈涛");
		inOne(() -> assertThat(this.obligations.handOver(this.lina, successor, this.lina)).isOne());
		assertThat(row(this.openDay)).containsEntry("owner", successor.toString());
	}

	private void count(int reached) {
		inOne(() -> this.obligations.counted(WEEKLY, this.openDay, "2026-W24", reached, matter("一篇"), this.lina));
	}

	private void settle(ObligationRule rule, Subject matter, String period) {
		inOne(() -> this.obligations.settle(rule, matter, period, matter("回顾"), this.lina));
	}

	private void open(Duty duty) {
		inOne(() -> this.obligations.open(duty));
	}

	private void inOne(Runnable work) {
		this.transaction.executeWithoutResult((status) -> work.run());
	}

	private Map<String, Object> row(Subject matter) {
		return this.jdbc
			.sql("""
					select state, to_char(due_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI:SS') as due,
					       coalesce(minutes_late::text, '') as late, saved_by_review::text as saved, reached::text as reached,
					       owner_id::text as owner
					  from obligations.obligation where matter_id = :matter
					""")
			.param("matter", matter.id())
			.query()
			.singleRow();
	}

	private static Subject matter(String title) {
		return new Subject("occasion", UUID.randomUUID(), "HD-2026-0001", title, "/inbox");
	}

}
