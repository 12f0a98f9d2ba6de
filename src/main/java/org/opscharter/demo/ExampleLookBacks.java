package org.opscharter.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

import org.opscharter.demo.ProjectStory.Step;
import org.opscharter.documents.Documents;
import org.opscharter.execution.ArchiveKind;
import org.opscharter.execution.Closing;
import org.opscharter.execution.Lessons;
import org.opscharter.execution.Project;
import org.opscharter.execution.ProjectId;
import org.opscharter.organisation.PersonId;
import org.opscharter.tasks.OriginTasks;
import org.opscharter.tasks.Tasks;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * Tells how projects ended: the look back, its measures, the archive.
 */
@Component
@ConditionalOnBooleanProperty("opscharter.evaluation")
class ExampleLookBacks {

	private final Closing closing;

	private final Tasks tasks;

	private final OriginTasks ofOrigin;

	private final Documents documents;

	ExampleLookBacks(Closing closing, Tasks tasks, OriginTasks ofOrigin, Documents documents) {
		this.closing = closing;
		this.tasks = tasks;
		this.ofOrigin = ofOrigin;
		this.documents = documents;
	}

	void tell(ProjectStory story, Step step, ProjectId project, Cast cast, PersonId by) {
		switch (step.deed()) {
			case "lookBack" -> {
				this.closing.write(project, -1, lessons(step, cast), by);
				this.closing.submit(project, "", by);
			}
			case "pass" -> this.closing.pass(project, by);
			case "archive" -> archive(step, project, by);
			case "close" -> this.closing.close(project, by);
			case "measure" -> this.ofOrigin.of(this.closing.lookBackOf(project).id())
				.stream()
				.filter((task) -> task.title().equals(step.more(0)))
				.forEach((task) -> this.tasks.complete(task.id(), by));
			default -> throw new IllegalArgumentException(story.title() + ": " + step.deed());
		}
	}

	private static Lessons lessons(Step step, Cast cast) {
		List<Lessons.Goal> goals = step.table()
			.stream()
			.map((goal) -> new Lessons.Goal(goal.get(0).toString(), goal.get(1).toString(),
					new BigDecimal(goal.get(2).toString()), new BigDecimal(goal.get(3).toString()),
					goal.get(4).toString()))
			.toList();
		List<Lessons.Measure> measures = (step.measures() == null) ? List.of()
				: step.measures()
					.stream()
					.map((measure) -> new Lessons.Measure(measure.get(0), cast.person(measure.get(1)).id(),
							cast.day(measure.get(2))))
					.toList();
		return new Lessons(goals, step.said(), step.more(0), step.more(1), measures);
	}

	/**
	 * Papers by the order of the checklist; what is no file is the reason why there is
	 * none.
	 */
	private void archive(Step step, ProjectId project, PersonId by) {
		for (ArchiveKind kind : ArchiveKind.values()) {
			String paper = step.more(kind.ordinal());
			UUID file = this.documents.of(Project.KIND, project.id())
				.stream()
				.filter((document) -> document.name().equals(paper))
				.map((document) -> document.id().id())
				.findFirst()
				.orElse(null);
			this.closing.mark(project, kind, file, (file != null) ? "" : paper, by);
		}
	}

}
