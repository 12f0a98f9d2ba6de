package org.opscharter.execution.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.opscharter.access.CurrentPerson;
import org.opscharter.execution.ProjectStatus;
import org.opscharter.execution.web.ProjectQueries.Details;
import org.opscharter.execution.web.ProjectQueries.PhaseRow;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * The phases of a project with their tasks.
 */
@Component
class Schedule {

	private final ProjectQueries queries;

	private final Progress progress;

	private final Words words;

	private final BusinessTime time;

	Schedule(ProjectQueries queries, Progress progress, Words words, BusinessTime time) {
		this.queries = queries;
		this.progress = progress;
		this.words = words;
		this.time = time;
	}

	Told of(Details project, CurrentPerson me) {
		if (!project.readable()) {
			return new Told(List.of());
		}
		List<PhaseRow> phases = this.queries.phases(project.id());
		Map<UUID, Progress.Tally> tallies = this.progress.ofPhases(phases.stream().map(PhaseRow::id).toList());
		return new Told(
				phases.stream().map((phase) -> phase(project, phase, tallies.get(phase.id()))).toList());
	}

	private PhaseLine phase(Details project, PhaseRow phase, Progress.Tally tally) {
		LocalDate today = this.time.today();
		boolean done = tally.total() > 0 && tally.done() == tally.total();
		boolean late = !done && phase.ends().isBefore(today) && project.status() == ProjectStatus.RUNNING;
		String square = done ? "met" : late ? "missed"
				: (phase.starts().isAfter(today) || !project.status().hasBegun()) ? "open" : "half";
		return new PhaseLine(phase.id(), phase.name(),
				this.words.of("execution.span", "%1$tm-%1$td".formatted(phase.starts()),
						"%1$tm-%1$td".formatted(phase.ends())),
				phase.purpose(), square, late, tally.done() + "/" + tally.total(), tally.overdue());
	}

	/**
	 * The schedule.
	 */
	record Told(List<PhaseLine> phases) {

	}

	/**
	 * One phase.
	 *
	 * @param tasks done of all
	 */
	record PhaseLine(UUID id, String name, String span, String purpose, String square, boolean late, String tasks,
			int overdue) {

	}

}
