package org.opscharter.execution;

import java.util.UUID;

import org.opscharter.approvals.ApprovalOwner;
import org.opscharter.approvals.Revision;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.Panel;
import org.opscharter.time.BusinessTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Keeps a change in step with its approval; granted, its terms are the project's.
 */
@Component
class ChangeOwner implements ApprovalOwner {

	private final ChangeRegister register;

	private final ProjectRegister projects;

	private final ProjectTrail trail;

	private final ObjectProvider<ProjectReaders> readers;

	private final BusinessTime time;

	ChangeOwner(ChangeRegister register, ProjectRegister projects, ProjectTrail trail,
			ObjectProvider<ProjectReaders> readers, BusinessTime time) {
		this.register = register;
		this.projects = projects;
		this.trail = trail;
		this.readers = readers;
		this.time = time;
	}

	@Override
	public String subjectKind() {
		return ChangeRecord.KIND;
	}

	@Override
	public void approved(UUID subject, Revision revision, PersonId by) {
		ChangeRecord change = locked(subject);
		if (!change.revision().equals(revision)) {
			throw new IllegalStateException("Granted is revision " + revision + ", not the newest");
		}
		Project project = project(change);
		change.grant(by, this.time.now());
		project.agreeOn(change.newTerms(), true);
		this.trail.write(project, by, "changeGranted", ExecutionRules.CHANGE, "");
		this.trail.tell(this.trail.everybody(project, by), project, "change/" + change.ordinal(), "changeGranted",
				"/changes/" + change.ordinal(), ExecutionRules.CHANGE, this.trail.nameOf(by));
	}

	@Override
	public void returned(UUID subject, PersonId by, String reason) {
		ChangeRecord change = locked(subject);
		change.comeBack(reason);
		this.trail.write(project(change), by, "changeReturned", ExecutionRules.CHANGE, reason);
	}

	@Override
	public void declined(UUID subject, PersonId by, String reason) {
		ChangeRecord change = locked(subject);
		change.decline(by, reason, this.time.now());
		this.trail.write(project(change), by, "changeDeclined", ExecutionRules.CHANGE, reason);
	}

	@Override
	public void withdrawn(UUID subject, PersonId by) {
		ChangeRecord change = locked(subject);
		change.withdraw(by, this.time.now());
		this.trail.write(project(change), by, "changeWithdrawn", ExecutionRules.CHANGE, "");
	}

	@Override
	public boolean mayRead(UUID subject, PersonId person) {
		return this.register.findById(new ChangeId(subject))
			.filter((change) -> this.readers.getObject().mayRead(change.project(), person))
			.isPresent();
	}

	@Override
	public Panel view(UUID subject, int revision, PersonId viewer) {
		return this.readers.getObject().changePanel(new ChangeId(subject));
	}

	@Override
	public String lastStepWords() {
		return "execution.agree.last";
	}

	private ChangeRecord locked(UUID subject) {
		return this.register.lock(new ChangeId(subject)).orElseThrow(() -> new ProjectNotFound(subject));
	}

	private Project project(ChangeRecord change) {
		return this.projects.findById(change.project()).orElseThrow(() -> new ProjectNotFound(change.project()));
	}

}
