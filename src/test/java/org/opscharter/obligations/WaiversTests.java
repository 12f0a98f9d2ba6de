package org.opscharter.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.opscharter.obligations.SampleRules.REPORT;
import static org.opscharter.obligations.SampleRules.WEEKLY;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opscharter.DepartmentTest;
import org.opscharter.TestClock;
import org.opscharter.activity.Subject;
import org.opscharter.obligations.WaiverRefused.Reason;
import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.EmploymentType;
import org.opscharter.organisation.Organisation;
import org.opscharter.organisation.PersonId;
import org.opscharter.organisation.PostId;
import org.opscharter.organisation.RoleColumn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who may ask to have something waived, until when, and who decides (X05).
 */
@DepartmentTest
class WaiversTests {

	@Autowired
	private Waivers waivers;

	@Autowired
	private Obligations obligations;

	@Autowired
	private Organisation organisation;

	@Autowired
	private TestClock clock;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient jdbc;

	private PersonId head;

	private PersonId lina;

	private ObligationId website;

	@BeforeEach
	void aWebsiteThatFellShort() {
		DepartmentId department = this.organisation.openDepartment("部门" + UUID.randomUUID().toString().substring(0, 8),
				null);
		PostId manager = this.organisation.openPost(department, "主管", RoleColumn.SP, false);
		PostId editor = this.organisation.openPost(department, "专员", RoleColumn.CE, false);
		this.head = this.organisation.hire("王芳", EmploymentType.FORMAL, null, manager, LocalDate.of(2025, 6, 1));
		this.lina = this.organisation.hire("李娜", EmploymentType.FORMAL, this.head, editor, LocalDate.of(2025, 6, 1));
		this.website = open(WEEKLY, "官网", this.lina, "2026-06-14");
	}

	@Test
	void isAskedForUntilTheThirdWorkingDayAfterTheMiss() {
		this.clock.moveTo("2026-06-17T23:59:59");
		this.waivers.ask(this.website, WaiverReason.LEAVE_WITHOUT_DEPUTY, "请假三天", this.lina);
		this.waivers.grant(waiver(), "", this.head);
		assertThat(state(this.website)).isEqualTo("WAIVED");
	}

	@Test
	void isNotAskedForLater() {
		this.clock.moveTo("2026-06-18T00:00:00");
		refused(Reason.TOO_LATE,
				() -> this.waivers.ask(this.website, WaiverReason.LEAVE_WITHOUT_DEPUTY, "请假三天", this.lina));
	}

	@Test
	void isNeverDecidedByWhoOwesIt() {
		this.waivers.ask(this.website, WaiverReason.CLOSED, "放假", this.lina);
		refused(Reason.OWN, () -> this.waivers.grant(waiver(), "", this.lina));
		refused(Reason.OWN, () -> this.waivers.refuse(waiver(), "不行", this.lina));
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> this.jdbc.sql(
				"update obligations.waiver set outcome = 'GRANTED', decided_by = owner_id, decided_at = now() where obligation_id = :id")
			.param("id", this.website.id())
			.update());
		assertThat(state(this.website)).isEqualTo("PENDING");
	}

	@Test
	void isDecidedByTheSuperiorOnly() {
		this.waivers.ask(this.website, WaiverReason.CLOSED, "放假", this.lina);
		PersonId other = this.organisation.hire("陈涛", EmploymentType.FORMAL, this.head,
				this.organisation.openPost(
						this.organisation.openDepartment("别处" + UUID.randomUUID().toString().substring(0, 8), null),
						"专员", RoleColumn.SP, false),
				LocalDate.of(2025, 6, 1));
		refused(Reason.NOT_DECIDER, () -> this.waivers.grant(waiver(), "", other));
	}

	@Test
	void aRefusalSaysWhyAndLeavesTheRowAsItWas() {
		this.waivers.ask(this.website, WaiverReason.CLOSED, "放假", this.lina);
		refused(Reason.WORDS_MISSING, () -> this.waivers.refuse(waiver(), " ", this.head));
		this.waivers.refuse(waiver(), "那天没有放假", this.head);
		assertThat(state(this.website)).isEqualTo("PENDING");
		assertThat(told(this.lina)).containsExactly("obligations.notice.waiver.refused");
	}

	@Test
	void isAskedForOnceAtATime() {
		this.waivers.ask(this.website, WaiverReason.CLOSED, "放假", this.lina);
		refused(Reason.ASKED_ALREADY, () -> this.waivers.ask(this.website, WaiverReason.CLOSED, "放假", this.lina));
		this.waivers.withdraw(waiver(), this.lina);
		this.waivers.ask(this.website, WaiverReason.SYSTEM_DOWN, "服务器故障", this.lina);
		refused(Reason.NOT_OWNER, () -> this.waivers.ask(this.website, WaiverReason.CLOSED, "放假", this.head));
	}

	@Test
	void manyAreWaivedNoLaterThanOneCouldAskForIt() {
		ObligationId report = open(REPORT, "周报", this.lina, "2026-06-02");
		ObligationId other = open(REPORT, "月报", this.lina, "2026-06-02");
		this.clock.setTo("2026-06-05T10:00");
		this.waivers.ask(report, WaiverReason.CLOSED, "放假", this.lina);
		this.clock.setTo("2026-06-08T10:00");
		refused(Reason.TOO_LATE,
				() -> this.waivers.grantAll(List.of(report, other), WaiverReason.CLOSED, "端午放假", this.head));
		assertThat(this.waivers.grantAll(List.of(report), WaiverReason.CLOSED, "端午放假", this.head)).isOne();
	}

	@Test
	void manyAreWaivedBeforeAHolidayOrNone() {
		ObligationId report = open(REPORT, "周报", this.lina, "2026-06-19");
		ObligationId own = open(REPORT, "月报", this.head, "2026-06-20");
		refused(Reason.OWN, () -> this.waivers.grantAll(List.of(this.website, report, own), WaiverReason.CLOSED, "端午放假",
				this.head));
		assertThat(state(this.website)).isEqualTo("PENDING");
		assertThat(this.waivers.grantAll(List.of(this.website, report), WaiverReason.CLOSED, "端午放假", this.head))
			.isEqualTo(2);
		assertThat(List.of(state(this.website), state(report))).containsOnly("WAIVED");
		this.clock.moveTo("2026-06-22T12:00:00");
		assertThat(state(this.website)).isEqualTo("WAIVED");
	}

	private void refused(Reason reason, Runnable deed) {
		assertThatExceptionOfType(WaiverRefused.class).isThrownBy(deed::run)
			.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(reason));
	}

	private WaiverId waiver() {
		return new WaiverId(this.jdbc
			.sql("select id from obligations.waiver where obligation_id = :id order by asked_at desc, id desc limit 1")
			.param("id", this.website.id())
			.query(UUID.class)
			.single());
	}

	private String state(ObligationId id) {
		return this.jdbc.sql("select state from obligations.obligation where id = :id")
			.param("id", id.id())
			.query(String.class)
			.single();
	}

	private List<String> told(PersonId person) {
		return this.jdbc.sql("select message from notifications.notice where person_id = :p order by told_at, id")
			.param("p", person.id())
			.query(String.class)
			.list();
	}

	private ObligationId open(ObligationRule rule, String title, PersonId owner, String day) {
		Subject matter = new Subject("channel", UUID.randomUUID(), "QD-0001", title, "/inbox");
		return this.transaction.execute(
				(status) -> this.obligations.open(new Duty(rule, matter, "", owner, Term.endOf(LocalDate.parse(day))))
					.orElseThrow());
	}

}
