package org.opscharter.requests;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.opscharter.approvals.Approvals;
import org.opscharter.approvals.Facts;
import org.opscharter.approvals.Revision;
import org.opscharter.approvals.Submission;
import org.opscharter.documents.DocumentRow;
import org.opscharter.documents.Documents;
import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.projects.Content;
import org.opscharter.projects.Element;
import org.opscharter.projects.Figure;
import org.opscharter.projects.Importance;
import org.opscharter.projects.ProposalId;
import org.opscharter.projects.Proposals;
import org.opscharter.requests.ServiceRequestRefused.Reason;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The desk where other departments ask for work (S3-3.1.1), and where the head of
 * operations turns what he accepted into a proposal.
 */
@Component
@Transactional
public class ServiceRequests {

	private static final String ROUTE = "approval.serviceRequest";

	private final ServiceRequestRegister register;

	private final Approvals approvals;

	private final Proposals proposals;

	private final Documents documents;

	private final Directory directory;

	private final ServiceRequestTrail trail;

	private final BusinessTime time;

	ServiceRequests(ServiceRequestRegister register, Approvals approvals, Proposals proposals, Documents documents,
			Directory directory, ServiceRequestTrail trail, BusinessTime time) {
		this.register = register;
		this.approvals = approvals;
		this.proposals = proposals;
		this.documents = documents;
		this.directory = directory;
		this.trail = trail;
		this.time = time;
	}

	/**
	 * Writes a request down; it is not handed in yet.
	 */
	public ServiceRequestId write(Wish wish, PersonId applicant) {
		DepartmentId department = this.directory.find(applicant, this.time.today())
			.map(Member::department)
			.orElseThrow(() -> new ServiceRequestRefused(Reason.NO_DEPARTMENT));
		ServiceRequest request = new ServiceRequest(this.trail.nextNumber(), applicant, department, wish,
				this.time.now());
		this.register.saveAndFlush(request);
		this.trail.write(request, applicant, "written", null, "");
		return request.id();
	}

	/**
	 * Puts it better, before it is handed in or after it came back.
	 */
	public void rewrite(ServiceRequestId id, Wish wish, PersonId by) {
		locked(id).write(wish, by, this.time.now());
	}

	/**
	 * Hands it in: the own head signs, the head of operations accepts.
	 * @return the number of the approval request
	 * @throws org.opscharter.approvals.PostVacant if nobody can decide one of the steps
	 */
	public String submit(ServiceRequestId id, PersonId by) {
		ServiceRequest request = locked(id);
		ServiceRequestStatus before = request.status();
		List<String> files = this.documents.of(ServiceRequestOwner.KIND, id.id())
			.stream()
			.map(DocumentRow::sha256)
			.toList();
		request.submit(request.wish().with(files), by, this.time.now());
		this.register.saveAndFlush(request);
		this.trail.write(request, by, "submitted", before, "");
		return this.approvals
			.submit(new Submission(ROUTE, request.subject(), new Revision(request.revision(), request.fingerprint()),
					Facts.of(request.applicant(), request.department(), null, "")));
	}

	/**
	 * Takes it back, as long as it is not accepted.
	 */
	public void withdraw(ServiceRequestId id, PersonId by) {
		ServiceRequest request = locked(id);
		if (request.status() != ServiceRequestStatus.IN_APPROVAL) {
			throw new ServiceRequestRefused(Reason.WRONG_STATE);
		}
		this.approvals.withdraw(this.approvals.numberOf(id.id()).orElseThrow(), by);
	}

	/**
	 * Who accepted it names who writes the proposal, himself or somebody else; the draft
	 * begins with the words of the request.
	 */
	public ProposalId start(ServiceRequestId id, PersonId writer, PersonId by) {
		ServiceRequest request = locked(id);
		request.requireAccepter(by);
		Map<PersonId, Member> members = this.directory.members(List.of(writer, by), this.time.today());
		if (!members.containsKey(writer) || members.get(writer).department() == null) {
			throw new ServiceRequestRefused(Reason.UNKNOWN_PERSON);
		}
		ProposalId proposal = this.proposals.draft(begun(request), writer);
		String number = this.proposals.find(proposal).number();
		request.start(proposal, number, by, this.time.now());
		this.trail.write(request, by, "started", ServiceRequestStatus.ACCEPTED,
				members.get(writer).name() + " " + number);
		this.trail.started(request, writer, members.get(writer).name(), members.get(by).name(), number);
		return proposal;
	}

	/**
	 * The request as it stands.
	 */
	@Transactional(readOnly = true)
	public ServiceRequest find(ServiceRequestId id) {
		return this.register.findById(id).orElseThrow(() -> new ServiceRequestNotFound(id));
	}

	private static Content begun(ServiceRequest request) {
		Wish wish = request.wish();
		Map<Element, String> texts = new EnumMap<>(Element.class);
		texts.put(Element.BACKGROUND, wish.reason());
		texts.put(Element.SUBSTANCE, wish.need());
		return new Content(wish.title(), Importance.ORDINARY, texts, request.number(), List.of(), null, wish.neededBy(),
				Figure.NONE, List.of(), false, "", null, List.of());
	}

	private ServiceRequest locked(ServiceRequestId id) {
		return this.register.lock(id).orElseThrow(() -> new ServiceRequestNotFound(id));
	}

}
