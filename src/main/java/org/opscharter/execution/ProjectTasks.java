package org.opscharter.execution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.opscharter.activity.Subject;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.PersonId;
import org.opscharter.tasks.NewTask;
import org.opscharter.tasks.Origin;
import org.opscharter.tasks.OriginTasks;
import org.opscharter.tasks.OriginTasks.Tally;
import org.opscharter.tasks.Tasks;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * What the tasks of a project say about it, and the tasks a look back hands out.
 */
@Component
class ProjectTasks {

	private final Tasks tasks;

	private final OriginTasks ofOrigin;

	private final Directory directory;

	private final BusinessTime time;

	ProjectTasks(Tasks tasks, OriginTasks ofOrigin, Directory directory, BusinessTime time) {
		this.tasks = tasks;
		this.ofOrigin = ofOrigin;
		this.directory = directory;
		this.time = time;
	}

	/** Every task has an owner who is there and a day within the project (S0-8.1). */
	List<Lack> lacks(Project project) {
		List<OriginTasks.Line> open = this.ofOrigin.of(project.id().id())
			.stream()
			.filter((task) -> !task.status().isSettled())
			.toList();
		List<Lack> lacks = new ArrayList<>();
		if (open.isEmpty()) {
			lacks.add(Lack.of("execution.lack.tasks", ExecutionRules.PLAN, "#tasks"));
		}
		LocalDate first = project.terms().starts();
		LocalDate last = project.terms().ends();
		note(lacks, "execution.lack.taskOutside",
				open.stream().filter((task) -> task.due().isBefore(first) || task.due().isAfter(last)).toList());
		Collection<PersonId> gone = this.directory.gone(open.stream().map(OriginTasks.Line::owner).distinct().toList(),
				this.time.today());
		note(lacks, "execution.lack.taskOwner", open.stream().filter((task) -> gone.contains(task.owner())).toList());
		return lacks;
	}

	/** One of these phases that still has tasks. */
	Optional<Phase> firstInUse(Collection<Phase> phases) {
		Map<UUID, Tally> tallies = this.ofOrigin.talliesOfParts(phases.stream().map(Phase::id).toList());
		return phases.stream().filter((phase) -> !tallies.get(phase.id()).equals(Tally.NONE)).findFirst();
	}

	/** How many are left to do. */
	int open(ProjectId project) {
		return this.ofOrigin.tallies(List.of(project.id())).get(project.id()).open();
	}

	/**
	 * Each measure becomes a task of its owner. One whose day has passed while the head
	 * read is due on the day it is handed out.
	 */
	void handOut(Subject source, List<Lessons.Measure> measures, LocalDate today, PersonId by) {
		for (Lessons.Measure measure : measures) {
			LocalDate due = measure.due().isBefore(today) ? today : measure.due();
			this.tasks.assign(NewTask.of(measure.what(), new PersonId(measure.owner()), due).from(Origin.of(source)),
					by);
		}
	}

	private static void note(List<Lack> lacks, String key, List<OriginTasks.Line> wrong) {
		if (!wrong.isEmpty()) {
			lacks.add(Lack.of(key, ExecutionRules.PLAN, "#tasks", wrong.get(0).title(), String.valueOf(wrong.size())));
		}
	}

}
