package org.opscharter.execution.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.opscharter.tasks.OriginTasks;
import org.springframework.stereotype.Component;

/**
 * How far the tasks of projects and phases are.
 */
@Component
class Progress {

	private final OriginTasks tasks;

	Progress(OriginTasks tasks) {
		this.tasks = tasks;
	}

	/** One statement, however many are asked about. */
	Map<UUID, Tally> of(Collection<UUID> projects) {
		return tallies(this.tasks.tallies(projects));
	}

	/** The same of phases. */
	Map<UUID, Tally> ofPhases(Collection<UUID> phases) {
		return tallies(this.tasks.talliesOfParts(phases));
	}

	/** The tasks of a project by day. */
	List<OriginTasks.Line> tasksOf(UUID project) {
		return this.tasks.of(project);
	}

	private static Map<UUID, Tally> tallies(Map<UUID, OriginTasks.Tally> counted) {
		Map<UUID, Tally> tallies = new HashMap<>();
		counted.forEach((one, tally) -> tallies.put(one, new Tally(tally.done(), tally.total(), tally.overdue())));
		return tallies;
	}

	/**
	 * How tasks stand; cancelled ones are not counted.
	 */
	record Tally(int done, int total, int overdue) {

		/** In percent; 0 without tasks. */
		public int percent() {
			return (this.total > 0) ? this.done * 100 / this.total : 0;
		}

	}

}
