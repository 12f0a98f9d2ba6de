package org.opscharter.execution;

import java.time.Instant;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An approval that nobody made use of in time lapses (已失效); its proposal may be copied to
 * a new draft.
 */
@Component
@Transactional
class Lapses {

	private final ProjectRegister register;

	private final ProjectTrail trail;

	Lapses(ProjectRegister register, ProjectTrail trail) {
		this.register = register;
		this.trail = trail;
	}

	void lapse(ProjectId id, Instant upTo) {
		Project project = this.register.lock(id).orElseThrow(() -> new ProjectNotFound(id));
		Instant lapses = project.lapsesAt();
		if (lapses == null || lapses.isAfter(upTo)) {
			return;
		}
		project.lapse(lapses);
		this.trail.write(project, null, "lapsed", ExecutionRules.APPROVAL_FIRST, ProjectStatus.APPROVED, "");
		this.trail.tell(this.trail.everybody(project, null), project, "lapsed", "lapsed", "",
				ExecutionRules.APPROVAL_FIRST);
	}

}
