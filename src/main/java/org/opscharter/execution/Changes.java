package org.opscharter.execution;

import java.util.ArrayList;
import java.util.List;

import org.opscharter.approvals.Approvals;
import org.opscharter.approvals.Facts;
import org.opscharter.approvals.Submission;
import org.opscharter.execution.ExecutionRefused.Reason;
import org.opscharter.organisation.PersonId;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The desk where the terms of a running project are changed (变更, S0-9.3a).
 */
@Component
@Transactional
public class Changes {

	/** The route proposals take, and their changes. */
	private static final String ROUTE = "approval.project";

	private final ProjectRegister projects;

	private final ChangeRegister register;

	private final ExecutionRules rules;

	private final Approvals approvals;

	private final ProjectTrail trail;

	private final BusinessTime time;

	Changes(ProjectRegister projects, ChangeRegister register, ExecutionRules rules, Approvals approvals,
			ProjectTrail trail, BusinessTime time) {
		this.projects = projects;
		this.register = register;
		this.rules = rules;
		this.approvals = approvals;
		this.trail = trail;
		this.time = time;
	}

	/**
	 * Other terms. Within the tolerance they hold at once; beyond it they take the same
	 * route as the proposal did, and the old ones hold until they are granted. While one
	 * waits there is no other; one that was returned is put better.
	 * @param version the version of the project the leader had in front of him
	 * @throws org.opscharter.approvals.PostVacant if nobody can decide one of the steps
	 */
	public ChangeId propose(ProjectId id, int version, Terms next, String reason, PersonId by) {
		Project project = led(id, by);
		if (project.status() != ProjectStatus.RUNNING) {
			throw new ExecutionRefused(Reason.WRONG_STATE, project.status());
		}
		project.requireVersion(version);
		if (next.ends().isBefore(next.starts())) {
			throw new ExecutionRefused(Reason.ENDS_EARLY);
		}
		if (reason.isBlank()) {
			throw new ExecutionRefused(Reason.WORDS_MISSING);
		}
		ChangeRecord change = this.register.findOpenOf(id)
			.map((open) -> again(open, next, reason.strip()))
			.orElseGet(() -> new ChangeRecord(project, this.register.nextOrdinal(id), next, reason.strip(), by,
					this.time.now()));
		boolean returned = change.revision().number() > 1;
		if (returned || this.rules.tolerance().isExceeded(project.baseline(), next)) {
			handIn(project, change, reason, by);
		}
		else {
			takeEffect(project, change, reason, by);
		}
		return change.id();
	}

	/** Its proposer takes it back; the old terms stay. */
	public void withdraw(ProjectId id, PersonId by) {
		Project project = led(id, by);
		ChangeRecord change = this.register.findOpenOf(id)
			.orElseThrow(() -> new ExecutionRefused(Reason.WRONG_STATE, project.status()));
		if (change.status() == ChangeStatus.IN_APPROVAL) {
			this.approvals.withdraw(this.approvals.numberOf(change.id().id()).orElseThrow(), by);
			return;
		}
		change.withdraw(by, this.time.now());
		this.approvals.voidFor(change.subject(project), by, "");
		this.trail.write(project, by, "changeWithdrawn", ExecutionRules.CHANGE, "");
	}

	private ChangeRecord again(ChangeRecord open, Terms next, String reason) {
		if (open.status() != ChangeStatus.RETURNED) {
			throw new ExecutionRefused(Reason.CHANGE_OPEN);
		}
		if (open.newTerms().equals(next)) {
			throw new ExecutionRefused(Reason.UNCHANGED);
		}
		open.revise(next, reason, this.time.now());
		return open;
	}

	private void handIn(Project project, ChangeRecord change, String reason, PersonId by) {
		this.register.saveAndFlush(change);
		this.approvals.submit(new Submission(ROUTE, change.subject(project), change.revision(),
				Facts.of(by, project.department(), change.newTerms().total(), project.importance().name())));
		this.trail.write(project, by, "changeProposed", ExecutionRules.CHANGE, reason);
	}

	private void takeEffect(Project project, ChangeRecord change, String reason, PersonId by) {
		change.takeEffect(by, this.time.now());
		this.register.saveAndFlush(change);
		project.agreeOn(change.newTerms(), false);
		this.trail.write(project, by, "changed", ExecutionRules.CHANGE, reason);
		List<PersonId> told = new ArrayList<>(this.trail.heads(project));
		told.addAll(this.trail.everybody(project, by));
		this.trail.tell(told, project, "change/" + change.ordinal(), "changed", "/changes/" + change.ordinal(),
				ExecutionRules.CHANGE, this.trail.nameOf(by), reason);
	}

	private Project led(ProjectId id, PersonId by) {
		Project project = this.projects.lock(id).orElseThrow(() -> new ProjectNotFound(id));
		project.requireLeader(by);
		return project;
	}

}
