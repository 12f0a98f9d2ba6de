package org.opscharter.approvals;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.opscharter.activity.Subject;
import org.opscharter.approvals.DecisionRefused.Reason;
import org.opscharter.clauses.ClauseId;
import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.PersonId;
import org.opscharter.rulebook.RuleLevel;

/**
 * One subject on its way along a route (审批单). A round is one walk along the path; exactly
 * one step of the newest round is open while the request is pending.
 */
@Entity
@Table(name = "request", schema = "approvals")
public class ApprovalRequest {

	@EmbeddedId
	private ApprovalId id;

	@Version
	private @Nullable Integer version;

	private String number;

	private String route;

	private int routeVersion;

	private String subjectKind;

	private UUID subjectId;

	private String subjectNumber;

	private String title;

	private String link;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "applicant_id"))
	private PersonId applicant;

	private String applicantName;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "department_id"))
	private DepartmentId department;

	private @Nullable BigDecimal amount;

	@Convert(converter = Criteria.class)
	private List<String> criteria;

	@Embedded
	private Walk walk;

	@Embedded
	@AttributeOverride(name = "number", column = @Column(name = "revision"))
	private Revision revision;

	@Enumerated(EnumType.STRING)
	private RequestStatus status;

	private Instant submittedAt;

	private @Nullable Instant settledAt;

	protected ApprovalRequest() {
	}

	ApprovalRequest(String number, Route route, Submission submission, String applicantName, Instant at) {
		Subject subject = submission.subject();
		this.id = ApprovalId.next();
		this.number = number;
		this.route = route.key();
		this.routeVersion = route.version();
		this.subjectKind = subject.kind();
		this.subjectId = subject.id();
		this.subjectNumber = subject.number();
		this.title = subject.title();
		this.link = subject.link();
		this.applicant = submission.facts().applicant();
		this.applicantName = applicantName;
		this.department = submission.facts().department();
		this.amount = submission.facts().amount();
		this.criteria = route.criteria();
		this.walk = new Walk(route.resume());
		this.revision = submission.revision();
		this.status = RequestStatus.PENDING;
		this.submittedAt = at;
	}

	public ApprovalId id() {
		return this.id;
	}

	public String number() {
		return this.number;
	}

	public PersonId applicant() {
		return this.applicant;
	}

	/** The applicant's name when he submitted. */
	String applicantName() {
		return this.applicantName;
	}

	public RequestStatus status() {
		return this.status;
	}

	public Revision revision() {
		return this.revision;
	}

	/**
	 * The subject, linked to its own page.
	 */
	public Subject subject() {
		return new Subject(this.subjectKind, this.subjectId, this.subjectNumber, this.title, this.link);
	}

	String title() {
		return this.title;
	}

	@Nullable BigDecimal amount() {
		return this.amount;
	}

	String route() {
		return this.route;
	}

	int routeVersion() {
		return this.routeVersion;
	}

	/** What decided its way, as far as it is kept. */
	Facts facts() {
		return Facts.of(this.applicant, this.department, this.amount, "");
	}

	/** The criteria nobody has answered yet in this round. */
	List<String> openCriteria() {
		return path().isAnswered() ? List.of() : this.criteria;
	}

	int round() {
		return this.walk.round();
	}

	/** The seats of the newest round, in the order of the path. */
	Path path() {
		return this.walk.path();
	}

	/** Every place of every round. */
	/** The clause its way begins under. */
	ClauseId basis() {
		return path().seats()
			.stream()
			.findFirst()
			.map((first) -> ClauseId.of(first.clause()))
			.orElse(ApprovalTrail.LEVEL_BY_LEVEL);
	}

	List<Seat> everySeat() {
		return this.walk.everySeat();
	}

	/** Starts the first round along this path; its first step opens. */
	void walk(List<PlannedStep> path, StepClock clock) {
		this.walk.start(this, path, clock);
	}

	/** The subject comes back in a new revision. */
	void resubmit(Submission submission, List<PlannedStep> path, StepClock clock) {
		moveTo(RequestStatus.PENDING);
		this.revision = submission.revision();
		this.title = submission.subject().title();
		this.amount = submission.facts().amount();
		this.submittedAt = clock.now();
		this.walk.resume(this, path, clock);
	}

	/**
	 * Takes one person's decision; the step, the round or the request may end with it.
	 */
	Seat decide(Verdict verdict, Supplier<RuleLevel> level, StepClock clock) {
		Seat seat = seatOf(verdict);
		new DecisionRules(this, seat, level).check(verdict);
		seat.decide(verdict, answered(verdict), clock.now());
		switch (verdict.outcome()) {
			case AGREE -> agreed(seat, clock);
			case RETURN -> returned(seat, verdict, clock);
			case DECLINE -> settle(RequestStatus.DECLINED, clock.now());
		}
		return seat;
	}

	/** A reviewer's own revision takes the place of the one under decision. */
	void amend(Subject subject, Revision next, PersonId by) {
		List<Seat> mine = path().of(by);
		if (this.applicant.equals(by) || this.status != RequestStatus.PENDING
				|| mine.stream().noneMatch((seat) -> seat.is(SeatState.OPEN))) {
			throw this.applicant.equals(by) ? new DecisionRefused(Reason.OWN_SUBMISSION)
					: DecisionRules.whyNotOpen(this, mine);
		}
		this.revision = next;
		this.title = subject.title();
	}

	/** The applicant takes it back. */
	void withdraw(PersonId by, Instant at) {
		if (!this.applicant.equals(by)) {
			throw new DecisionRefused(Reason.NOT_APPLICANT);
		}
		if (this.status != RequestStatus.PENDING) {
			throw new DecisionRefused(Reason.SETTLED);
		}
		settle(RequestStatus.WITHDRAWN, at);
	}

	/** The subject is no longer what was approved, or is given up. */
	void voidAt(Instant at) {
		settle(RequestStatus.VOID, at);
	}

	/** Gives the place of somebody who has left to those who hold the post now. */
	void standIn(Seat seat, PlannedStep planned, StepClock clock) {
		this.walk.standIn(this, seat, planned, clock);
	}

	private Seat seatOf(Verdict verdict) {
		if (this.applicant.equals(verdict.by())) {
			throw new DecisionRefused(Reason.OWN_SUBMISSION);
		}
		List<Seat> mine = path().of(verdict.by());
		return mine.stream()
			.filter((seat) -> seat.is(SeatState.OPEN))
			.findFirst()
			.orElseThrow(() -> DecisionRules.whyNotOpen(this, mine));
	}

	/** Only criteria that are still open are answered; they are answered once. */
	private List<Answer> answered(Verdict verdict) {
		List<String> open = openCriteria();
		return verdict.answers().stream().filter((answer) -> open.contains(answer.criterion())).toList();
	}

	private void agreed(Seat seat, StepClock clock) {
		this.walk.agreed(seat, clock);
		if (path().ahead().isEmpty()) {
			settle(RequestStatus.APPROVED, clock.now());
		}
	}

	private void returned(Seat from, Verdict verdict, StepClock clock) {
		if (verdict.returnTo() != null) {
			this.walk.backTo(verdict.returnTo(), from, clock);
			return;
		}
		this.walk.lapse();
		moveTo(RequestStatus.RETURNED);
	}

	private void settle(RequestStatus end, Instant at) {
		moveTo(end);
		this.settledAt = at;
		this.walk.lapse();
	}

	private void moveTo(RequestStatus next) {
		if (!this.status.successors().contains(next)) {
			throw new IllegalStateException(this.status + " does not lead to " + next);
		}
		this.status = next;
	}

}
