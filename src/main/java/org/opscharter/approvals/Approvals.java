package org.opscharter.approvals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.opscharter.activity.Subject;
import org.opscharter.organisation.PersonId;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The approvals desk: things are handed in, decided level by level, taken back. Whatever
 * follows from a decision — the next step, the subject's own state, the trail, the
 * notices — happens in the same transaction or not at all.
 */
@Component
@Transactional
public class Approvals {

	private final ApprovalRequests requests;

	private final RouteBook routes;

	private final RouteMap map;

	private final DecisionTerms terms;

	private final ApprovalOwners owners;

	private final Leavers leavers;

	private final Copies copies;

	private final ApprovalTrail trail;

	private final ApprovalNotices notices;

	private final BusinessTime time;

	Approvals(ApprovalRequests requests, RouteBook routes, RouteMap map, DecisionTerms terms, ApprovalOwners owners,
			Leavers leavers, Copies copies, ApprovalTrail trail, ApprovalNotices notices, BusinessTime time) {
		this.requests = requests;
		this.routes = routes;
		this.map = map;
		this.terms = terms;
		this.owners = owners;
		this.leavers = leavers;
		this.copies = copies;
		this.trail = trail;
		this.notices = notices;
		this.time = time;
	}

	/**
	 * The path a subject with these facts would take if it were submitted now.
	 * @throws PostVacant if nobody can decide one of its steps
	 */
	@Transactional(readOnly = true)
	public List<PlannedStep> preview(String route, Facts facts) {
		return this.map.plan(this.routes.inForce(route, this.time.today()), facts, this.time.today()).steps();
	}

	/**
	 * Hands a subject in. One that was returned goes on in its new revision, keeping its
	 * number and the route it started under.
	 * @throws PostVacant if nobody can decide one of its steps; nothing is changed then
	 */
	public String submit(Submission submission) {
		Optional<ApprovalRequest> returned = this.requests.findLiveOf(submission.subject().id());
		return returned.isPresent() ? resubmit(returned.get(), submission) : open(submission);
	}

	/**
	 * Takes one person's decision on the revision he names.
	 * @return where the request then stands
	 * @throws ApprovalNotFound if there is no such request
	 * @throws DecisionRefused if the decision cannot count, and why; nothing is changed
	 * then
	 */
	public RequestStatus decide(String number, Verdict verdict) {
		ApprovalRequest request = locked(number);
		this.owners.check(request, verdict);
		Seat seat = request.decide(verdict, () -> this.terms.level(this.owners.criteria(request)), this.terms.clock());
		this.owners.tell(request, verdict);
		this.trail.decided(request, seat, verdict.words(), remarks(request, verdict));
		if (request.status() == RequestStatus.PENDING) {
			askNext(request);
		}
		else {
			this.notices.settled(request, seat, verdict);
		}
		if (request.status() == RequestStatus.APPROVED) {
			this.notices.copied(request, this.copies.handOut(request));
		}
		return request.status();
	}

	/**
	 * Whoever is asked now has put the subject better himself (代改): from here on the
	 * decision is about that revision. Who agreed before has agreed to the earlier one,
	 * which the trail shows.
	 * @throws DecisionRefused if it is not his turn, or it is his own submission
	 */
	public void amend(String number, Subject subject, Revision next, PersonId by) {
		ApprovalRequest request = locked(number);
		request.amend(subject, next, by);
		this.trail.amended(request, by);
	}

	/**
	 * Takes the request back before the final decision.
	 * @throws DecisionRefused if the person is not the applicant or it is settled
	 */
	public void withdraw(String number, PersonId by) {
		ApprovalRequest request = locked(number);
		request.withdraw(by, this.time.now());
		this.owners.withdrawn(request, by);
		this.trail.withdrawn(request, by);
	}

	/**
	 * The subject changed after its approval, or is given up: what was decided no longer
	 * holds.
	 */
	public void voidFor(Subject subject, PersonId by, String reason) {
		this.requests.lockLastOf(subject.id())
			.filter((request) -> request.status().successors().contains(RequestStatus.VOID))
			.ifPresent((request) -> {
				RequestStatus before = request.status();
				request.voidAt(this.time.now());
				this.trail.voided(request, before, by, reason);
			});
	}

	/**
	 * Says something about the request without deciding.
	 */
	public void remark(String number, PersonId by, Remark remark) {
		ApprovalRequest request = locked(number);
		this.trail.remarked(request, by, remark);
		this.notices.remarked(request, by, remark);
	}

	/**
	 * Hands the places of somebody who has left to those who hold his posts now, in every
	 * request that is still on its way.
	 */
	public void relieve(PersonId person) {
		this.requests.lockWaitingFor(person).forEach(this::askNext);
	}

	/**
	 * The request with this number.
	 * @throws ApprovalNotFound if there is none
	 */
	@Transactional(readOnly = true)
	public ApprovalRequest find(String number) {
		return this.requests.findByNumber(number).orElseThrow(() -> new ApprovalNotFound(number));
	}

	/**
	 * The request that decides this subject, newest first.
	 */
	@Transactional(readOnly = true)
	public Optional<String> numberOf(UUID subject) {
		return this.requests.findLastOf(subject).map(ApprovalRequest::number);
	}

	private String open(Submission submission) {
		Route route = this.routes.inForce(submission.route(), this.time.today());
		Plan plan = this.map.plan(route, submission.facts(), this.time.today());
		ApprovalRequest request = new ApprovalRequest(this.trail.nextNumber(), route, submission,
				plan.applicant().name(), this.time.now());
		request.walk(plan.steps(), this.terms.clock());
		this.requests.save(request);
		this.requests.flush();
		this.copies.plan(request, plan.copies());
		this.trail.submitted(request, null);
		this.notices.arrived(request);
		return request.number();
	}

	private String resubmit(ApprovalRequest request, Submission submission) {
		Route route = this.routes.version(request.route(), request.routeVersion());
		Plan plan = this.map.plan(route, submission.facts(), this.time.today());
		request.resubmit(submission, plan.steps(), this.terms.clock());
		this.copies.plan(request, plan.copies());
		this.trail.submitted(request, RequestStatus.RETURNED);
		this.notices.arrived(request);
		return request.number();
	}

	/** Remarks on sections that the subject has; only a return carries any. */
	private List<Remark> remarks(ApprovalRequest request, Verdict verdict) {
		Set<String> sections = this.owners.of(request.subject().kind()).sections().keySet();
		return verdict.remarks().stream().filter((remark) -> sections.contains(remark.section())).toList();
	}

	private void askNext(ApprovalRequest request) {
		this.leavers.relieve(request, this.terms.clock(), this.time.today());
		this.notices.arrived(request);
	}

	/**
	 * The lock comes before the seats are read, so that the second of two deciders sees
	 * the first one's decision.
	 */
	private ApprovalRequest locked(String number) {
		return this.requests.lockByNumber(number).orElseThrow(() -> new ApprovalNotFound(number));
	}

}
