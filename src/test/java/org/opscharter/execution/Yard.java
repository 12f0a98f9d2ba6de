package org.opscharter.execution;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.opscharter.approvals.Answer;
import org.opscharter.approvals.Approvals;
import org.opscharter.approvals.Verdict;
import org.opscharter.organisation.PersonId;
import org.opscharter.projects.Content;
import org.opscharter.projects.Figure;
import org.opscharter.projects.BudgetLine;
import org.opscharter.projects.Importance;
import org.opscharter.projects.ProposalFixtures;
import org.opscharter.projects.ProposalId;
import org.opscharter.projects.Proposals;
import org.opscharter.projects.Team;
import org.opscharter.tasks.NewTask;
import org.opscharter.tasks.Origin;
import org.opscharter.tasks.TaskId;
import org.opscharter.tasks.Tasks;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * Brings projects to where a test wants them, at the desks where people do it. 赵敏 leads,
 * 王芳 heads, 周启明 manages.
 */
@Component
public class Yard {

	public static final List<Answer> ALL_MET = Stream.of("brand", "strategy", "novelty", "feasibility", "benefit")
		.map((criterion) -> new Answer(criterion, true, ""))
		.toList();

	private final Proposals proposals;

	private final Approvals approvals;

	private final Projects projects;

	private final Tasks tasks;

	private final BusinessTime time;

	Yard(Proposals proposals, Approvals approvals, Projects projects, Tasks tasks, BusinessTime time) {
		this.proposals = proposals;
		this.approvals = approvals;
		this.projects = projects;
		this.tasks = tasks;
		this.time = time;
	}

	/** 园所开放日 for this amount, from today on for sixty days, approved. */
	public Project approved(Team team, String amount) {
		Content day = ProposalFixtures.openDay();
		boolean major = new BigDecimal(amount).compareTo(new BigDecimal(50_000)) >= 0;
		Content like = major ? ProposalFixtures.summerCampaign() : day;
		LocalDate today = this.time.today();
		ProposalId id = this.proposals.draft(
				new Content("园所开放日", Importance.ORDINARY, like.texts(), like.noGoal(),
						List.of(new BudgetLine("物料", "按报价", new BigDecimal(amount))), today, today.plusDays(59),
						new Figure("到访", new BigDecimal(60), "组"), like.risks(), false, "", like.feasible(), List.of()),
				team.named("赵敏"));
		this.proposals.submit(id, this.proposals.find(id).version(), "沿用上月评审过的方案", team.named("赵敏"));
		decide(id.id(), team.named("王芳"));
		if (major) {
			decide(id.id(), team.named("周启明"));
		}
		return this.projects.find(ProjectId.of(id));
	}

	/** One decider agrees to whatever is newest about this subject. */
	public void decide(UUID subject, PersonId by) {
		String request = this.approvals.numberOf(subject).orElseThrow();
		this.approvals.decide(request, Verdict.agree(by, this.approvals.find(request).revision(), ALL_MET));
	}

	/** With a plan of one phase and one task. */
	public TaskId plan(Project project, Team team) {
		Terms terms = project.terms();
		Phase phase = Phase.of("筹备", terms.starts(), terms.ends(), "场地与物料到位");
		this.projects.plan(project.id(), this.projects.find(project.id()).version(),
				new Plan("周末体验", "公众号、社群", "现场4人", List.of(phase),
						List.of(new Participant(team.named("李娜"), team.department(), "现场执行")),
						List.of(new ResourceNeed("场地", "1天", true))),
				team.named("赵敏"));
		return this.tasks.assign(NewTask.of("定场地", team.named("李娜"), terms.starts().plusDays(7))
			.described("周六上午可用", "合同签好")
			.from(Origin.of(project.subject()).part(phase.id(), phase.name())), team.named("赵敏"));
	}

	/** Planned and started. */
	public TaskId start(Project project, Team team) {
		TaskId task = plan(project, team);
		this.projects.start(project.id(), kickOff(team), new Sync(Sync.Kind.REPORT, Sync.Frequency.WEEKLY), "",
				team.named("赵敏"));
		return task;
	}

	public KickOff kickOff(Team team) {
		return new KickOff(this.time.today(), List.of(team.named("赵敏").id(), team.named("李娜").id()), "到访60组",
				"赵敏统筹，李娜执行", "每周五对齐");
	}

}
