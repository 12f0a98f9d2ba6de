package org.opscharter.launches;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.opscharter.activity.Subject;
import org.opscharter.approvals.ApprovalOwner;
import org.opscharter.approvals.Revision;
import org.opscharter.documents.AttachmentGuard;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.Panel;
import org.opscharter.tasks.TaskHome;
import org.opscharter.time.BusinessTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Keeps a launch in step with its approval, and its files and tasks with it.
 */
@Component
class LaunchOwner implements ApprovalOwner, AttachmentGuard, TaskHome {

	private final LaunchRegister register;

	private final LaunchTrail trail;

	private final ObjectProvider<LaunchReaders> readers;

	private final BusinessTime time;

	LaunchOwner(LaunchRegister register, LaunchTrail trail, ObjectProvider<LaunchReaders> readers, BusinessTime time) {
		this.register = register;
		this.trail = trail;
		this.readers = readers;
		this.time = time;
	}

	@Override
	public String subjectKind() {
		return Launch.KIND;
	}

	@Override
	public String kind() {
		return Launch.KIND;
	}

	@Override
	public void approved(UUID subject, Revision revision, PersonId by) {
		Launch launch = locked(subject);
		if (!launch.revision().equals(revision)) {
			throw new IllegalStateException("Approved is revision " + revision + ", not the newest");
		}
		launch.approve(this.time.now());
		this.trail.write(launch, by, "approved", LaunchRules.APPLICATION, LaunchStatus.IN_APPROVAL, "");
		this.trail.tell(launch.members().toList(), launch, "approved", LaunchRules.APPLICATION, this.trail.nameOf(by));
	}

	@Override
	public void returned(UUID subject, PersonId by, String reason) {
		Launch launch = locked(subject);
		launch.comeBack(reason, this.time.now());
		this.trail.write(launch, by, "applicationReturned", LaunchRules.APPLICATION, LaunchStatus.IN_APPROVAL, reason);
	}

	@Override
	public void declined(UUID subject, PersonId by, String reason) {
		Launch launch = locked(subject);
		launch.decline(reason, this.time.now());
		this.trail.write(launch, by, "declined", LaunchRules.APPLICATION, LaunchStatus.IN_APPROVAL, reason);
	}

	@Override
	public void withdrawn(UUID subject, PersonId by) {
		Launch launch = locked(subject);
		launch.comeBack("", this.time.now());
		this.trail.write(launch, by, "withdrawn", LaunchRules.APPLICATION, LaunchStatus.IN_APPROVAL, "");
	}

	@Override
	public boolean mayRead(UUID id, PersonId person) {
		return !readable(List.of(id), person).isEmpty();
	}

	@Override
	public Panel view(UUID subject, int revision, PersonId viewer) {
		return this.readers.getObject().decisionPanel(new LaunchId(subject));
	}

	@Override
	public String lastStepWords() {
		return "launches.agree.last";
	}

	@Override
	public boolean mayChange(UUID id, PersonId person) {
		return this.register.lock(new LaunchId(id))
			.filter((launch) -> launch.members().anyMatch(person::equals))
			.isPresent();
	}

	@Override
	public Subject subject(UUID id) {
		return this.register.findById(new LaunchId(id)).orElseThrow(() -> new LaunchNotFound(id)).subject();
	}

	@Override
	public Set<UUID> readable(Collection<UUID> sources, PersonId person) {
		return this.readers.getObject().readable(sources, person);
	}

	@Override
	public boolean mayPlan(UUID source, PersonId person) {
		return this.register.findById(new LaunchId(source))
			.filter((launch) -> person.equals(launch.leader()))
			.isPresent();
	}

	@Override
	public Terms terms(UUID source) {
		return new Terms(false, true, null, null, LaunchRules.PROMOTION);
	}

	private Launch locked(UUID subject) {
		return this.register.lock(new LaunchId(subject)).orElseThrow(() -> new LaunchNotFound(subject));
	}

}
