package org.opscharter.requests;

import java.util.UUID;

import org.opscharter.activity.Subject;
import org.opscharter.approvals.ApprovalOwner;
import org.opscharter.approvals.Revision;
import org.opscharter.documents.AttachmentGuard;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.Panel;
import org.opscharter.time.BusinessTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Keeps a request in step with its approval, and its files with it.
 */
@Component
class ServiceRequestOwner implements ApprovalOwner, AttachmentGuard {

	/** What approvals, trail and files call a service request. */
	static final String KIND = "request";

	private final ServiceRequestRegister register;

	private final ServiceRequestTrail trail;

	private final ObjectProvider<ServiceRequestReaders> readers;

	private final BusinessTime time;

	ServiceRequestOwner(ServiceRequestRegister register, ServiceRequestTrail trail,
			ObjectProvider<ServiceRequestReaders> readers, BusinessTime time) {
		this.register = register;
		this.trail = trail;
		this.readers = readers;
		this.time = time;
	}

	@Override
	public String subjectKind() {
		return KIND;
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public void approved(UUID subject, Revision revision, PersonId by) {
		ServiceRequest request = locked(subject);
		request.accept(by, this.time.now());
		this.trail.write(request, by, "accepted", ServiceRequestStatus.IN_APPROVAL, "");
	}

	@Override
	public void returned(UUID subject, PersonId by, String reason) {
		ServiceRequest request = locked(subject);
		request.comeBack(reason, this.time.now());
		this.trail.write(request, by, "returned", ServiceRequestStatus.IN_APPROVAL, reason);
	}

	@Override
	public void declined(UUID subject, PersonId by, String reason) {
		ServiceRequest request = locked(subject);
		request.decline(reason, this.time.now());
		this.trail.write(request, by, "declined", ServiceRequestStatus.IN_APPROVAL, reason);
	}

	@Override
	public void withdrawn(UUID subject, PersonId by) {
		ServiceRequest request = locked(subject);
		request.withdraw(this.time.now());
		this.trail.write(request, by, "withdrawn", ServiceRequestStatus.IN_APPROVAL, "");
	}

	@Override
	public boolean mayRead(UUID id, PersonId person) {
		return this.readers.getObject().mayRead(new ServiceRequestId(id), person);
	}

	@Override
	public boolean mayChange(UUID id, PersonId person) {
		return this.register.lock(new ServiceRequestId(id))
			.filter((request) -> request.mayBeWrittenBy(person))
			.isPresent();
	}

	@Override
	public Subject subject(UUID id) {
		return this.register.findById(new ServiceRequestId(id))
			.orElseThrow(() -> new ServiceRequestNotFound(id))
			.subject();
	}

	@Override
	public Panel view(UUID subject, int revision, PersonId viewer) {
		return this.readers.getObject().decisionPanel(new ServiceRequestId(subject));
	}

	@Override
	public String lastStepWords() {
		return "requests.agree.last";
	}

	private ServiceRequest locked(UUID subject) {
		return this.register.lock(new ServiceRequestId(subject)).orElseThrow(() -> new ServiceRequestNotFound(subject));
	}

}
