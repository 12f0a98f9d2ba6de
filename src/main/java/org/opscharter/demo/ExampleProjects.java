package org.opscharter.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.opscharter.demo.ProjectStory.Step;
import org.opscharter.documents.Attachment;
import org.opscharter.execution.Changes;
import org.opscharter.execution.Closing;
import org.opscharter.execution.Expense;
import org.opscharter.execution.Expenses;
import org.opscharter.execution.Health;
import org.opscharter.execution.KickOff;
import org.opscharter.execution.Participant;
import org.opscharter.execution.Phase;
import org.opscharter.execution.Plan;
import org.opscharter.execution.ProgressReport.Standing;
import org.opscharter.execution.ProgressReports;
import org.opscharter.execution.Project;
import org.opscharter.execution.ProjectId;
import org.opscharter.execution.Projects;
import org.opscharter.execution.ResourceNeed;
import org.opscharter.execution.Sync;
import org.opscharter.execution.Terms;
import org.opscharter.organisation.PersonId;
import org.opscharter.tasks.NewTask;
import org.opscharter.tasks.Origin;
import org.opscharter.tasks.OriginTasks;
import org.opscharter.tasks.Tasks;
import org.opscharter.time.BusinessTime;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Tells what became of approved proposals: planned, started, changed, completed, looked
 * back upon.
 */
@Component
@Order(3)
@ConditionalOnBooleanProperty("opscharter.evaluation")
class ExampleProjects implements Chapter {

	private final Projects projects;

	private final Changes changes;

	private final ProgressReports reports;

	private final Expenses expenses;

	private final Closing closing;

	private final Tasks tasks;

	private final OriginTasks ofOrigin;

	private final ExampleLookBacks lookBacks;

	private final ExampleDecisions decisions;

	private final ExampleFiles files;

	private final BusinessTime time;

	ExampleProjects(Projects projects, Changes changes, ProgressReports reports, Expenses expenses, Closing closing,
			Tasks tasks, OriginTasks ofOrigin, ExampleLookBacks lookBacks, ExampleDecisions decisions,
			ExampleFiles files, BusinessTime time) {
		this.projects = projects;
		this.changes = changes;
		this.reports = reports;
		this.expenses = expenses;
		this.closing = closing;
		this.tasks = tasks;
		this.ofOrigin = ofOrigin;
		this.lookBacks = lookBacks;
		this.decisions = decisions;
		this.files = files;
		this.time = time;
	}

	@Override
	public List<Deed> deeds(Cast cast) {
		List<Deed> deeds = new ArrayList<>();
		for (ProjectStory story : ExampleData.projects()) {
			story.steps()
				.forEach((step) -> deeds.add(new Deed(cast.at(step.at()), cast.person(step.by(), story.leader()),
						() -> tell(story, step, cast))));
		}
		return deeds;
	}

	private void tell(ProjectStory story, Step step, Cast cast) {
		ProjectId project = new ProjectId(cast.kept(ExampleProposals.KIND, story.title()));
		PersonId by = cast.person(step.by(), story.leader());
		switch (step.deed()) {
			case "plan" -> plan(story, project, cast, by);
			case "start" -> this.projects.start(project, kickOff(story, step, cast),
					new Sync(Sync.Kind.REPORT, Sync.Frequency.valueOf(step.more(3))), step.said(), by);
			case "done" -> task(project.id(), step.more(0), by);
			case "report" -> this.reports.report(project, standing(step), by);
			case "spend" -> this.expenses.enter(project,
					new Expense.Entry(step.more(0), step.more(1), new BigDecimal(step.more(2)), this.time.today()), by);
			case "change" -> cast.keep("change", story.title(),
					this.changes
						.propose(project, this.projects.find(project).version(), terms(project, step), step.said(), by)
						.id());
			case "agree", "return" ->
				this.decisions.tell(step.deed(), step.said(), cast.kept("change", story.title()), by);
			case "pause" -> this.projects.pause(project, step.said(), by);
			case "resume" -> this.projects.resume(project, by);
			case "complete" -> this.closing.complete(project, by);
			default -> this.lookBacks.tell(story, step, project, cast, by);
		}
	}

	private void plan(ProjectStory story, ProjectId project, Cast cast, PersonId by) {
		List<Phase> phases = story.phases()
			.stream()
			.map((phase) -> Phase.of(phase.get(0), cast.day(phase.get(1)), cast.day(phase.get(2)), phase.get(3)))
			.toList();
		Project planned = this.projects.find(project);
		this.projects.plan(project, planned.version(), new Plan(story.strategy(), story.channels(), story.resourcing(),
				phases,
				story.team()
					.stream()
					.map((mate) -> new Participant(cast.person(mate.get(0)), planned.department(), mate.get(1)))
					.toList(),
				story.resources().stream().map((need) -> new ResourceNeed(need.get(0), need.get(1), true)).toList()),
				by);
		var byName = phases.stream().collect(Collectors.toMap(Phase::name, Function.identity()));
		for (List<String> task : story.tasks()) {
			this.tasks.assign(NewTask.of(task.get(1), cast.person(task.get(2)), cast.day(task.get(3)))
				.described(task.get(4), task.get(5))
				.from(Origin.of(planned.subject()).part(byName.get(task.get(0)).id(), task.get(0))), by);
		}
		this.files.attach(story.attached(), new Attachment(Project.KIND, project.id()), by);
	}

	/** Somebody has done what he owed. */
	private void task(UUID source, String title, PersonId by) {
		this.ofOrigin.of(source)
			.stream()
			.filter((task) -> task.title().equals(title))
			.forEach((task) -> this.tasks.complete(task.id(), by));
	}

	private KickOff kickOff(ProjectStory story, Step step, Cast cast) {
		List<UUID> present = new ArrayList<>(List.of(cast.person(story.leader()).id()));
		story.team().forEach((mate) -> present.add(cast.person(mate.get(0)).id()));
		return new KickOff(this.time.today(), present, step.more(0), step.more(1), step.more(2));
	}

	private Terms terms(ProjectId project, Step step) {
		Terms now = this.projects.find(project).terms();
		return new Terms(step.table()
			.stream()
			.map((line) -> new Terms.Line(line.get(0).toString(), new BigDecimal(line.get(1).toString())))
			.toList(), now.starts(), now.ends(), now.scope());
	}

	private static Standing standing(Step step) {
		return new Standing(Integer.parseInt(step.more(0)), Health.valueOf(step.more(1)), step.said(), step.more(2),
				step.more(3), step.more(4));
	}

}
