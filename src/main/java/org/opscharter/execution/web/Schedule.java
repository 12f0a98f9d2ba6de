package org.opscharter.execution.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opscharter.execution.ProjectStatus;
import org.opscharter.execution.web.ProjectQueries.Details;
import org.opscharter.execution.web.ProjectQueries.PhaseRow;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.Words;
import org.opscharter.tasks.OriginTasks;
import org.opscharter.tasks.TaskStatus;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * The phases of a project with their tasks.
 */
@Component
class Schedule {

	private final ProjectQueries queries;

	private final Progress progress;

	private final MeasureTasks tasks;

	private final Directory directory;

	private final Words words;

	private final BusinessTime time;

	Schedule(ProjectQueries queries, Progress progress, MeasureTasks tasks, Directory directory, Words words,
			BusinessTime time) {
		this.queries = queries;
		this.progress = progress;
		this.tasks = tasks;
		this.directory = directory;
		this.words = words;
		this.time = time;
	}

	Told of(Details project) {
		if (!project.readable()) {
			return new Told(List.of(), List.of());
		}
		List<OriginTasks.Line> all = this.progress.tasksOf(project.id().id());
		Map<PersonId, Member> owners = this.directory.members(all.stream().map(OriginTasks.Line::owner).toList(),
				this.time.today());
		List<PhaseRow> phases = this.queries.phases(project.id());
		Set<UUID> known = phases.stream().map(PhaseRow::id).collect(Collectors.toSet());
		return new Told(phases.stream().map((phase) -> phase(project, phase, of(phase.id(), all), owners)).toList(),
				all.stream()
					.filter((task) -> task.part() == null || !known.contains(task.part()))
					.map((task) -> task(task, owners))
					.toList());
	}

	private PhaseLine phase(Details project, PhaseRow phase, List<OriginTasks.Line> tasks,
			Map<PersonId, Member> owners) {
		LocalDate today = this.time.today();
		List<OriginTasks.Line> counted = tasks.stream()
			.filter((task) -> task.status() != TaskStatus.CANCELLED)
			.toList();
		long done = counted.stream().filter((task) -> task.status() == TaskStatus.DONE).count();
		boolean complete = !counted.isEmpty() && done == counted.size();
		boolean late = !complete && phase.ends().isBefore(today) && project.status() == ProjectStatus.RUNNING;
		String square = complete ? "met"
				: late ? "missed" : (phase.starts().isAfter(today) || !project.status().hasBegun()) ? "open" : "half";
		return new PhaseLine(phase.id(), phase.name(),
				this.words.of("execution.span", "%1$tm-%1$td".formatted(phase.starts()),
						"%1$tm-%1$td".formatted(phase.ends())),
				phase.purpose(), square, late, done + "/" + counted.size(),
				tasks.stream().map((task) -> task(task, owners)).toList());
	}

	private TaskLine task(OriginTasks.Line task, Map<PersonId, Member> owners) {
		return new TaskLine(task.title(), task.href(), ProjectPage.name(owners, task.owner()),
				"%1$tm-%1$td".formatted(task.due()), MeasureTasks.square(task), this.tasks.state(task), task.overdue());
	}

	private static List<OriginTasks.Line> of(@Nullable UUID phase, List<OriginTasks.Line> all) {
		return all.stream().filter((task) -> task.part() != null && task.part().equals(phase)).toList();
	}

	/**
	 * The schedule.
	 *
	 * @param loose tasks of no phase
	 */
	record Told(List<PhaseLine> phases, List<TaskLine> loose) {

	}

	/**
	 * One phase.
	 *
	 * @param counted done of all
	 */
	record PhaseLine(UUID id, String name, String span, String purpose, String square, boolean late, String counted,
			List<TaskLine> tasks) {

	}

	/**
	 * One task.
	 */
	record TaskLine(String title, String href, String owner, String due, String square, String state, boolean overdue) {

	}

}
