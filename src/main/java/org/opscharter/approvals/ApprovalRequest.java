package org.opscharter.approvals;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.opscharter.activity.Subject;
import org.opscharter.approvals.DecisionRefused.Reason;
import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;

/**
 * One subject on its way along a route (审批单). A round is one walk along the path; exactly
 * one step of the newest round is open while the request is pending.
 */
@Entity
@Table(name = "request", schema = "approvals")
@DynamicUpdate
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

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "department_id"))
	private DepartmentId department;

	private @Nullable BigDecimal amount;

	@Convert(converter = Criteria.class)
	private List<String> criteria;

	@Enumerated(EnumType.STRING)
	private Route.Resume resume;

	@Embedded
	@AttributeOverride(name = "number", column = @Column(name = "revision"))
	private Revision revision;

	private int round;

	private int position;

	@Enumerated(EnumType.STRING)
	private RequestStatus status;

	private Instant submittedAt;

	private @Nullable Instant settledAt;

	@OneToMany(mappedBy = "request", cascade = CascadeType.PERSIST)
	private List<Seat> seats = new ArrayList<>();

	protected ApprovalRequest() {
	}

	ApprovalRequest(String number, Route route, Submission submission, Instant at) {
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
		this.department = submission.facts().department();
		this.amount = submission.facts().amount();
		this.criteria = route.criteria();
		this.resume = route.resume();
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

	/** The criteria nobody has answered yet in this round. */
	List<String> openCriteria() {
		return path().stream().anyMatch(Seat::hasAnswers) ? List.of() : this.criteria;
	}

	int round() {
		return this.round;
	}

	/** The seats of the newest round, in the order of the path. */
	List<Seat> path() {
		return this.seats.stream()
			.filter((seat) -> seat.round() == this.round)
			.sorted(Comparator.comparingInt(Seat::position))
			.toList();
	}

	/** Every place of every round. */
	List<Seat> everySeat() {
		return List.copyOf(this.seats);
	}

	List<Seat> open() {
		return path().stream().filter((seat) -> seat.is(SeatState.OPEN)).toList();
	}

	/** Starts a round along this path; the first step opens. */
	void walk(List<PlannedStep> path, int from, StepClock clock) {
		this.round++;
		for (PlannedStep step : path) {
			int place = 0;
			for (Member person : step.persons()) {
				SeatState state = (step.position() < from) ? SeatState.CARRIED
						: (step.merged() && step.position() > from) ? SeatState.MERGED : SeatState.WAITING;
				this.seats.add(new Seat(this, this.round, step, person, place++, state));
			}
		}
		openNext(clock);
	}

	/**
	 * The subject comes back in a new revision: 重走 from the first step, 直达 at the step
	 * that returned it.
	 */
	void resubmit(Submission submission, List<PlannedStep> path, StepClock clock) {
		moveTo(RequestStatus.PENDING);
		int from = (this.resume == Route.Resume.DIRECT) ? Math.min(this.position, path.size()) : 1;
		this.revision = submission.revision();
		this.title = submission.subject().title();
		this.amount = submission.facts().amount();
		this.submittedAt = clock.now();
		walk(path, from, clock);
	}

	/**
	 * Takes one person's decision; the step, the round or the request may end with it.
	 */
	Seat decide(Verdict verdict, boolean criteriaMandatory, StepClock clock) {
		Seat seat = seatOf(verdict);
		new DecisionRules(this, seat, criteriaMandatory).check(verdict);
		seat.decide(verdict, clock.now());
		switch (verdict.outcome()) {
			case AGREE -> agreed(seat, clock);
			case RETURN -> returned(seat, verdict, clock);
			case DECLINE -> settle(RequestStatus.DECLINED, clock.now());
		}
		return seat;
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

	private Seat seatOf(Verdict verdict) {
		if (this.applicant.equals(verdict.by())) {
			throw new DecisionRefused(Reason.OWN_SUBMISSION);
		}
		List<Seat> mine = path().stream().filter((seat) -> seat.person().equals(verdict.by())).toList();
		return mine.stream()
			.filter((seat) -> seat.is(SeatState.OPEN))
			.findFirst()
			.orElseThrow(() -> DecisionRules.whyNotOpen(this, mine));
	}

	private void agreed(Seat seat, StepClock clock) {
		List<Seat> step = path().stream().filter((other) -> other.position() == seat.position()).toList();
		switch (seat.mode()) {
			case ANY -> step.stream().filter((other) -> other.is(SeatState.OPEN)).forEach(Seat::lapse);
			case SEQUENCE ->
				step.stream().filter((other) -> other.is(SeatState.WAITING)).findFirst().ifPresent(clock::open);
			case ALL -> {
			}
		}
		if (step.stream().noneMatch((other) -> other.is(SeatState.OPEN) || other.is(SeatState.WAITING))) {
			openNext(clock);
		}
	}

	private void returned(Seat from, Verdict verdict, StepClock clock) {
		lapseTheRest();
		if (verdict.returnTo() == null) {
			moveTo(RequestStatus.RETURNED);
			return;
		}
		List<Seat> walked = path();
		this.round++;
		walked.forEach((seat) -> this.seats.add(seat.again(this.round, stateAfterReturn(seat, from, verdict))));
		openNext(clock);
	}

	/**
	 * 重走 asks everybody from the earlier step on again; 直达 only that step and the one
	 * that returned it.
	 */
	private SeatState stateAfterReturn(Seat seat, Seat from, Verdict verdict) {
		if (seat.is(SeatState.MERGED)) {
			return SeatState.MERGED;
		}
		boolean passed = seat.position() < verdict.returnTo() || (this.resume == Route.Resume.DIRECT
				&& seat.position() > verdict.returnTo() && seat.position() < from.position());
		return passed ? SeatState.CARRIED : SeatState.WAITING;
	}

	/** Opens the next step; there being none, the request is approved. */
	private void openNext(StepClock clock) {
		List<Seat> waiting = path().stream().filter((seat) -> seat.is(SeatState.WAITING)).toList();
		if (waiting.isEmpty()) {
			settle(RequestStatus.APPROVED, clock.now());
			return;
		}
		this.position = waiting.get(0).position();
		waiting.stream()
			.filter((seat) -> seat.position() == this.position)
			.limit((waiting.get(0).mode() == Mode.SEQUENCE) ? 1 : Long.MAX_VALUE)
			.forEach(clock::open);
	}

	private void settle(RequestStatus end, Instant at) {
		moveTo(end);
		this.settledAt = at;
		lapseTheRest();
	}

	private void lapseTheRest() {
		path().stream().filter((seat) -> seat.is(SeatState.OPEN) || seat.is(SeatState.WAITING)).forEach(Seat::lapse);
	}

	private void moveTo(RequestStatus next) {
		if (!this.status.successors().contains(next)) {
			throw new IllegalStateException(this.status + " does not lead to " + next);
		}
		this.status = next;
	}

}
