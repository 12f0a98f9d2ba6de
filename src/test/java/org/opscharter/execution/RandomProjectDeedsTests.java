package org.opscharter.execution;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.opscharter.DepartmentTest;
import org.opscharter.approvals.Approvals;
import org.opscharter.approvals.DecisionRefused;
import org.opscharter.approvals.Verdict;
import org.opscharter.organisation.PersonId;
import org.opscharter.projects.ProposalId;
import org.opscharter.projects.ProposalRefused;
import org.opscharter.projects.Proposals;
import org.opscharter.projects.Team;
import org.opscharter.tasks.OriginTasks;
import org.opscharter.tasks.TaskRefused;
import org.opscharter.tasks.Tasks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever people do with a project in whatever order, some things always hold. A failure
 * names its seed.
 */
@DepartmentTest
class RandomProjectDeedsTests {

	@Autowired
	private Yard yard;

	@Autowired
	private Projects projects;

	@Autowired
	private Changes changes;

	@Autowired
	private ProgressReports reports;

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
	private OriginTasks ofOrigin;

	@Autowired
	private JdbcClient jdbc;

	private Team team;

	private List<PersonId> people;

	@BeforeEach
	void openTheDepartment() {
		this.team = Team.open(this.jdbc);
		this.people = new ArrayList<>(
				List.of("赵敏", "赵敏", "赵敏", "王芳", "王芳", "周启明", "李娜").stream().map(this.team::named).toList());
	}

	@ParameterizedTest(name = "seed {0}")
	@ValueSource(longs = { 1, 20260608, 92000 })
	void keepsItsPromisesThroughAnySequenceOfDeeds(long seed) {
		Random random = new Random(seed);
		Project project = this.yard.approved(this.team, random.nextBoolean() ? "9000" : "80000");
		ProjectId id = project.id();
		ProjectStatus before = project.status();
		for (int deed = 0; deed < 90; deed++) {
			try {
				act(id, random);
			}
			catch (ExecutionRefused | ProposalRefused | DecisionRefused | TaskRefused refused) {
				// a refusal must leave everything as it was; the promises below show it
			}
			ProjectStatus after = this.projects.find(id).status();
			assertThat(after == before || before.successors().contains(after)).as(before + " to " + after).isTrue();
			before = after;
			promises(id);
		}
	}

	private void act(ProjectId id, Random random) {
		PersonId by = this.people.get(random.nextInt(this.people.size()));
		Project now = this.projects.find(id);
		switch (random.nextInt(16)) {
			case 0 -> this.yard.plan(now, this.team);
			case 1 -> this.projects.start(id, this.yard.kickOff(this.team),
					new Sync(Sync.Kind.REPORT, Sync.Frequency.WEEKLY), random.nextBoolean() ? "急" : "", by);
			case 2 -> this.reports.report(id,
					new ProgressReport.Standing(random.nextInt(101), Health.SMOOTH, "做了", "再做", "", ""), by);
			case 3, 4 -> this.changes.propose(id, now.version() - random.nextInt(2) * random.nextInt(2),
					another(now, random), "行情", by);
			case 5 -> this.changes.withdraw(id, by);
			case 6, 7 -> decide(id, by, random);
			case 8 -> pauseOrResume(id, now, random);
			case 9 -> this.expenses.enter(id, new Expense.Entry("物料", "定金", new BigDecimal(1 + random.nextInt(900)),
					this.yard.kickOff(this.team).on()), by);
			case 10 -> this.closing.complete(id, by);
			case 11 -> this.ofOrigin.of(id.id()).forEach((task) -> this.tasks.complete(task.id(), task.owner()));
			case 12 -> this.closing.write(id, random.nextInt(3) - 1, Lessons.NONE, by);
			case 13 -> this.closing.submit(id, "先归档", by);
			case 14 -> this.proposals.revise(new ProposalId(id.id()), "改期", by);
			default -> {
				if (random.nextInt(6) == 0) {
					this.projects.stop(id, "不做了", this.team.named("王芳"));
				}
			}
		}
	}

	private void pauseOrResume(ProjectId id, Project now, Random random) {
		if (now.status() == ProjectStatus.PAUSED || random.nextInt(8) == 0) {
			this.projects.resume(id, this.team.named("王芳"));
		}
		else {
			this.projects.pause(id, "等场地", this.team.named("王芳"));
		}
	}

	private void decide(ProjectId id, PersonId by, Random random) {
		this.jdbc.sql("select id from execution.change where project_id = :id and status = 'IN_APPROVAL'")
			.param("id", id.id())
			.query(UUID.class)
			.optional()
			.flatMap(this.approvals::numberOf)
			.ifPresent((number) -> {
				var revision = this.approvals.find(number).revision();
				this.approvals.decide(number, (random.nextInt(4) == 0) ? Verdict.sendBack(by, revision, "补依据")
						: Verdict.agree(by, revision, Yard.ALL_MET));
			});
	}

	private static Terms another(Project now, Random random) {
		Terms terms = now.terms();
		BigDecimal amount = terms.total().add(new BigDecimal(random.nextInt(3000) - 1000)).max(BigDecimal.ONE);
		return new Terms(List.of(new Terms.Line("物料", amount)), terms.starts(),
				terms.ends().plusDays(random.nextInt(3)), terms.scope());
	}

	private void promises(ProjectId id) {
		Project now = this.projects.find(id);
		assertThat(count("select count(*) from execution.change where project_id = :id"
				+ " and status in ('IN_APPROVAL', 'RETURNED')", id))
			.as("one open change at a time")
			.isLessThanOrEqualTo(1);
		String last = this.jdbc.sql("""
				select coalesce((select new_terms from execution.change where project_id = :id
				  and status in ('GRANTED', 'IN_EFFECT') order by settled_at desc, ordinal desc limit 1), '')
				""").param("id", id.id()).query(String.class).single();
		assertThat(last.isEmpty() || JsonText.terms(last).equals(now.terms()))
			.as("what holds is what was last granted or let pass")
			.isTrue();
		assertThat(count("select count(*) from execution.change c where c.project_id = :id and c.status = 'IN_APPROVAL'"
				+ " and not exists (select 1 from approvals.request r where r.subject_id = c.id and r.status = 'PENDING')",
				id))
			.as("a change in approval has its open request")
			.isZero();
		assertThat(count("select count(*) from obligations.obligation where matter_id = :id and rule = 'U01'"
				+ " and state = 'PENDING'", id))
			.as("a report is owed only while it runs")
			.isLessThanOrEqualTo((now.status() == ProjectStatus.RUNNING) ? 1 : 0);
		assertThat(now.status().hasBegun()
				|| count("select count(*) from execution.expense where project_id = :id", id) == 0)
			.as("nothing is spent before the start")
			.isTrue();
	}

	private int count(String sql, ProjectId id) {
		return this.jdbc.sql(sql).param("id", id.id()).query(Integer.class).single();
	}

}
