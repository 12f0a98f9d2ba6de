package org.opscharter.execution;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.opscharter.DepartmentTest;
import org.opscharter.approvals.Approvals;
import org.opscharter.approvals.Verdict;
import org.opscharter.execution.ExecutionRefused.Reason;
import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.PersonId;
import org.opscharter.projects.ProposalId;
import org.opscharter.projects.ProposalRefused;
import org.opscharter.projects.Proposals;
import org.opscharter.projects.Team;
import org.opscharter.tasks.TaskId;
import org.opscharter.tasks.Tasks;
import org.opscharter.time.BusinessTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What happens at the desks of projects, on a real database (W1).
 */
@DepartmentTest
class ProjectWalkTests {

	@Autowired
	private Yard yard;

	@Autowired
	private Projects projects;

	@Autowired
	private Changes changes;

	@Autowired
	private ProgressReports reports;

	@Autowired
	private Collaborations collaborations;

	@Autowired
	private Expenses expenses;

	@Autowired
	private Closing closing;

	@Autowired
	private Proposals proposals;

	@Autowired
	private Approvals approvals;

	@Autowired
	private Tasks tasks;

	@Autowired
	private BusinessTime time;

	@Autowired
	private JdbcClient jdbc;

	private Team team;

	@BeforeEach
	void openTheDepartment() {
		this.team = Team.open(this.jdbc);
	}

	@Test
	void walksAMajorProjectFromTheApprovalToTheArchive() {
		Project project = this.yard.approved(this.team, "80000");
		ProjectId id = project.id();
		TaskId task = this.yard.start(project, this.team);
		assertThat(duties(id)).containsExactly("U01 PENDING");
		this.reports.report(id, standing("场地已签"), named("赵敏"));
		assertThat(duties(id)).containsExactly("U01 MET");
		ChangeId change = this.changes.propose(id, version(id), budget(id, "92000"), "嘉宾差旅上涨", named("赵敏"));
		assertThat(find(id).terms().total()).isEqualByComparingTo("80000");
		refused(Reason.CHANGE_OPEN,
				() -> this.changes.propose(id, version(id), budget(id, "93000"), "又涨", named("赵敏")));
		this.yard.decide(change.id(), named("王芳"));
		assertThat(find(id).terms().total()).isEqualByComparingTo("80000");
		this.yard.decide(change.id(), named("周启明"));
		assertThat(find(id).terms().total()).isEqualByComparingTo("92000");
		this.projects.pause(id, "等场地", named("王芳"));
		this.projects.resume(id, named("王芳"));
		refused(Reason.TASKS_OPEN, () -> this.closing.complete(id, named("赵敏")));
		this.tasks.complete(task, named("李娜"));
		this.closing.complete(id, named("赵敏"));
		assertThat(find(id).status()).isEqualTo(ProjectStatus.TO_REVIEW);
		this.closing.write(id, -1, lessons(), named("赵敏"));
		this.closing.submit(id, "", named("赵敏"));
		assertThat(find(id).status()).isEqualTo(ProjectStatus.TO_ARCHIVE);
		assertThat(count("select count(*) from tasks.task where title = '下次提前两个月定场地' and owner_id = :id",
				named("李娜").id()))
			.isEqualTo(1);
		refused(Reason.INCOMPLETE, () -> this.closing.close(id, named("赵敏")));
		for (ArchiveKind kind : ArchiveKind.values()) {
			this.closing.mark(id, kind, null, "本项目没有", named("赵敏"));
		}
		this.closing.close(id, named("赵敏"));
		assertThat(find(id).status()).isEqualTo(ProjectStatus.CLOSED);
		assertThat(duties(id)).contains("S0-11.2a MET", "M13 MET");
	}

	@Test
	void sumsAnOrdinaryProjectUpAndLetsTheHeadPassIt() {
		Project project = this.yard.approved(this.team, "9000");
		ProjectId id = project.id();
		this.tasks.complete(this.yard.start(project, this.team), named("李娜"));
		this.closing.complete(id, named("赵敏"));
		assertThat(find(id).status()).isEqualTo(ProjectStatus.TO_SUMMARISE);
		this.closing.write(id, -1, lessons(), named("赵敏"));
		refused(Reason.CHANGED_MEANWHILE, () -> this.closing.write(id, -1, Lessons.NONE, named("赵敏")));
		this.closing.submit(id, "", named("赵敏"));
		refused(Reason.OWN_SUMMARY, () -> this.closing.pass(id, named("赵敏")));
		refused(Reason.WORDS_MISSING, () -> this.closing.sendBack(id, " ", named("王芳")));
		this.closing.sendBack(id, "补数据来源", named("王芳"));
		this.closing.submit(id, "", named("赵敏"));
		this.closing.pass(id, named("王芳"));
		assertThat(find(id).status()).isEqualTo(ProjectStatus.TO_ARCHIVE);
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.jdbc.sql("update execution.retrospective set words = 'x' where project_id = :id")
				.param("id", id.id())
				.update());
	}

	@Test
	void refusesAStartThatLacksSomethingAndWritesTheAttemptDown() {
		Project project = this.yard.approved(this.team, "9000");
		ProjectId id = project.id();
		assertThat(this.projects.startLacks(id)).extracting(Lack::key)
			.contains("execution.lack.sections", "execution.lack.phases", "execution.lack.tasks");
		assertThatExceptionOfType(ExecutionRefused.class).isThrownBy(() -> this.projects.start(id,
				this.yard.kickOff(this.team), new Sync(Sync.Kind.REPORT, Sync.Frequency.WEEKLY), "", named("赵敏")));
		assertThat(deeds(id)).contains("startRefused");
		refused(Reason.NO_SPENDING_YET, () -> this.expenses.enter(id,
				new Expense.Entry("物料", "定金", new BigDecimal("500"), this.time.today()), named("赵敏")));
		assertThat(deeds(id)).contains("spendingRefused");
		refused(Reason.NOT_LEADER, () -> this.projects.start(id, this.yard.kickOff(this.team),
				new Sync(Sync.Kind.REPORT, Sync.Frequency.WEEKLY), "", named("李娜")));
	}

	@Test
	void letsASmallChangeHoldAtOnceAndAddsSmallStepsUp() {
		Project project = this.yard.approved(this.team, "9000");
		ProjectId id = project.id();
		this.yard.start(project, this.team);
		this.changes.propose(id, version(id), budget(id, "9800"), "涨价", named("赵敏"));
		assertThat(find(id).terms().total()).isEqualByComparingTo("9800");
		ChangeId second = this.changes.propose(id, version(id), budget(id, "10600"), "再涨", named("赵敏"));
		assertThat(find(id).terms().total()).as("15% above what was approved").isEqualByComparingTo("9800");
		String request = this.approvals.numberOf(second.id()).orElseThrow();
		this.approvals.decide(request, Verdict.sendBack(named("王芳"), this.approvals.find(request).revision(), "补报价单"));
		this.changes.propose(id, version(id), budget(id, "10500"), "附报价单", named("赵敏"));
		this.changes.withdraw(id, named("赵敏"));
		assertThat(find(id).terms().total()).isEqualByComparingTo("9800");
		refused(Reason.UNCHANGED, () -> this.changes.propose(id, version(id), find(id).terms(), "无", named("赵敏")));
		refused(Reason.CHANGED_MEANWHILE,
				() -> this.changes.propose(id, version(id) - 1, budget(id, "9900"), "旧", named("赵敏")));
	}

	@Test
	void stopsALargeProjectOnlyWithTheGeneralManager() {
		Project large = this.yard.approved(this.team, "80000");
		this.yard.start(large, this.team);
		assertThat(this.projects.stop(large.id(), "政策变化", named("王芳"))).isFalse();
		refused(Reason.WRONG_STATE, () -> this.projects.decideStop(large.id(), true, "", named("王芳")));
		this.projects.decideStop(large.id(), false, "再看两周", named("周启明"));
		this.projects.stop(large.id(), "政策变化", named("王芳"));
		this.projects.decideStop(large.id(), true, "", named("周启明"));
		assertThat(find(large.id()).status()).isEqualTo(ProjectStatus.STOPPED);
		assertThat(duties(large.id())).allMatch((duty) -> duty.endsWith("VOID"));
		Project small = this.yard.approved(this.team, "9000");
		this.yard.start(small, this.team);
		assertThat(this.projects.stop(small.id(), "不做了", named("王芳"))).isTrue();
	}

	@Test
	void asksAnotherDepartmentWhoseLiaisonNamesSomebody() {
		Project project = this.yard.approved(this.team, "9000");
		ProjectId id = project.id();
		DepartmentId marketing = departmentOf("马骏");
		LocalDate today = this.time.today();
		this.collaborations.ask(id, new Collaboration.Wish(marketing, "校区地推", today, today.plusDays(10)), named("赵敏"));
		refused(Reason.ALREADY_ASKED, () -> this.collaborations.ask(id,
				new Collaboration.Wish(marketing, "再要一人", today, today.plusDays(10)), named("赵敏")));
		refused(Reason.NOT_LIAISON, () -> this.collaborations.decline(id, 1, "忙", named("张宇")));
		refused(Reason.OTHER_DEPARTMENT,
				() -> this.collaborations.accept(id, 1, named("李娜"), today, today.plusDays(3), "", named("马骏")));
		this.yard.plan(project, this.team);
		assertThat(this.projects.startLacks(id)).extracting(Lack::key).containsExactly("execution.lack.unanswered");
		this.collaborations.accept(id, 1, named("张宇"), today, today.plusDays(10), "只能周末", named("马骏"));
		assertThat(this.projects.startLacks(id)).extracting(Lack::key)
			.contains("execution.lack.duty", "execution.lack.department");
		assertThat(this.projects.planOf(id).team()).extracting(Participant::person).contains(named("张宇"));
		Plan plan = this.projects.planOf(id);
		refused(Reason.NOT_NAMED_BY_ITS_DEPARTMENT,
				() -> this.projects.plan(id, version(id),
						new Plan(plan.strategy(), plan.channels(), plan.resourcing(), plan.phases(),
								List.of(new Participant(named("马骏"), marketing, "谈商家")), plan.resources()),
						named("赵敏")));
	}

	@Test
	void givesTheProposalBackOnlyBeforeTheStart() {
		Project project = this.yard.approved(this.team, "9000");
		ProposalId proposal = new ProposalId(project.id().id());
		this.yard.plan(project, this.team);
		this.proposals.revise(proposal, "改期", named("赵敏"));
		assertThat(find(project.id()).status()).isEqualTo(ProjectStatus.REVISING);
		this.proposals.submit(proposal, this.proposals.find(proposal).version(), "同上版", named("赵敏"));
		this.yard.decide(proposal.id(), named("王芳"));
		assertThat(find(project.id()).status()).isEqualTo(ProjectStatus.APPROVED);
		assertThat(this.projects.planOf(project.id()).phases()).as("the plan is kept").hasSize(1);
		this.projects.start(project.id(), this.yard.kickOff(this.team),
				new Sync(Sync.Kind.REPORT, Sync.Frequency.WEEKLY), "", named("赵敏"));
		assertThatExceptionOfType(ProposalRefused.class)
			.isThrownBy(() -> this.proposals.revise(proposal, "再改", named("赵敏")))
			.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(ProposalRefused.Reason.UNDER_WAY));
	}

	@Test
	void keepsThePlanAgainstAStalePage() {
		Project project = this.yard.approved(this.team, "9000");
		int seen = version(project.id());
		this.yard.plan(project, this.team);
		refused(Reason.CHANGED_MEANWHILE, () -> this.projects.plan(project.id(), seen,
				new Plan("", "", "", List.of(), List.of(), List.of()), named("赵敏")));
		refused(Reason.PHASE_HAS_TASKS, () -> this.projects.plan(project.id(), version(project.id()),
				new Plan("", "", "", List.of(), List.of(), List.of()), named("赵敏")));
		assertThat(this.projects.planOf(project.id()).phases()).hasSize(1);
	}

	@Test
	void holdsItsStatesByTheDatabaseToo() {
		Project project = this.yard.approved(this.team, "9000");
		for (String status : List.of("RUNNING", "PAUSED", "TO_REVIEW", "TO_ARCHIVE", "CLOSED", "STOPPED", "DONE")) {
			assertThatExceptionOfType(DataIntegrityViolationException.class).as(status)
				.isThrownBy(() -> this.jdbc.sql("update execution.project set status = :status where id = :id")
					.param("status", status)
					.param("id", project.id().id())
					.update());
		}
	}

	private Lessons lessons() {
		return new Lessons(List.of(new Lessons.Goal("到访", "组", new BigDecimal(60), new BigDecimal(66), "签到表")), "顺利",
				"提前预约", "雨天备选不足",
				List.of(new Lessons.Measure("下次提前两个月定场地", named("李娜").id(), this.time.today().plusDays(30))));
	}

	private Terms budget(ProjectId id, String amount) {
		Terms now = find(id).terms();
		return new Terms(List.of(new Terms.Line("物料", new BigDecimal(amount))), now.starts(), now.ends(), now.scope());
	}

	private static ProgressReport.Standing standing(String done) {
		return new ProgressReport.Standing(40, Health.SMOOTH, done, "发邀请", "", "");
	}

	private DepartmentId departmentOf(String name) {
		return new DepartmentId(this.jdbc.sql("""
				select o.department_id from organisation.appointment a join organisation.post o on o.id = a.post_id
				 where a.person_id = :id
				""").param("id", named(name).id()).query(UUID.class).single());
	}

	private List<String> duties(ProjectId id) {
		return this.jdbc.sql(
				"select rule || ' ' || state from obligations.obligation where matter_id = :id order by opened_at, rule")
			.param("id", id.id())
			.query(String.class)
			.list();
	}

	private List<String> deeds(ProjectId id) {
		return this.jdbc.sql("select replace(deed, 'activity.project.', '') from activity.entry where subject_id = :id")
			.param("id", id.id())
			.query(String.class)
			.list();
	}

	private int count(String sql, UUID id) {
		return this.jdbc.sql(sql).param("id", id).query(Integer.class).single();
	}

	private Project find(ProjectId id) {
		return this.projects.find(id);
	}

	private int version(ProjectId id) {
		return find(id).version();
	}

	private PersonId named(String name) {
		return this.team.named(name);
	}

	private static void refused(Reason reason, ThrowingCallable deed) {
		assertThatExceptionOfType(ExecutionRefused.class).isThrownBy(deed)
			.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(reason));
	}

}
