package org.opscharter.approvals;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.opscharter.approvals.PlannedStep.Turn;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;

/**
 * One person's place in a step of a round (席位). Once decided it never changes again; the
 * database refuses it.
 */
@Entity
@Table(name = "seat", schema = "approvals")
class Seat {

	@Id
	private UUID id;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "request_id")
	private ApprovalRequest request;

	private int round;

	private int position;

	private int place;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "person_id"))
	private PersonId person;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "applicant_id"))
	private PersonId applicant;

	private String name;

	private String post;

	private String step;

	@Enumerated(EnumType.STRING)
	private Mode mode;

	private String clause;

	private boolean own;

	@Enumerated(EnumType.STRING)
	private Turn turn;

	private @Nullable BigDecimal threshold;

	private int limitHours;

	@Enumerated(EnumType.STRING)
	private SeatState state;

	private @Nullable Instant openedAt;

	private @Nullable Instant dueAt;

	private @Nullable Instant decidedAt;

	private @Nullable String words;

	private @Nullable Integer revision;

	@Convert(converter = Answers.class)
	private List<Answer> answers = List.of();

	protected Seat() {
	}

	Seat(ApprovalRequest request, int round, PlannedStep planned, Member person, int place, SeatState state) {
		RouteStep route = planned.step();
		this.id = UuidCreator.getTimeOrderedEpoch();
		this.request = request;
		this.applicant = request.applicant();
		this.round = round;
		this.position = planned.position();
		this.place = place;
		this.person = person.id();
		this.name = person.name();
		this.post = person.post();
		this.step = route.name();
		this.mode = route.mode();
		this.clause = route.clause();
		this.own = route.own();
		this.turn = planned.turn();
		this.threshold = planned.threshold();
		this.limitHours = route.limitHours();
		this.state = state;
	}

	/** The same place in a later round, still to be decided or carried over. */
	Seat again(int laterRound, SeatState laterState) {
		Seat again = new Seat();
		again.id = UuidCreator.getTimeOrderedEpoch();
		again.request = this.request;
		again.applicant = this.applicant;
		again.round = laterRound;
		again.position = this.position;
		again.place = this.place;
		again.person = this.person;
		again.name = this.name;
		again.post = this.post;
		again.step = this.step;
		again.mode = this.mode;
		again.clause = this.clause;
		again.own = this.own;
		again.turn = this.turn;
		again.threshold = this.threshold;
		again.limitHours = this.limitHours;
		again.state = laterState;
		return again;
	}

	UUID id() {
		return this.id;
	}

	PersonId person() {
		return this.person;
	}

	/** The person's name when the seat was given. */
	String name() {
		return this.name;
	}

	int place() {
		return this.place;
	}

	int position() {
		return this.position;
	}

	int round() {
		return this.round;
	}

	Mode mode() {
		return this.mode;
	}

	SeatState state() {
		return this.state;
	}

	String clause() {
		return this.clause;
	}

	String step() {
		return this.step;
	}

	@Nullable Instant dueAt() {
		return this.dueAt;
	}

	int limitHours() {
		return this.limitHours;
	}

	boolean is(SeatState asked) {
		return this.state == asked;
	}

	void open(Instant at, Instant due) {
		this.state = SeatState.OPEN;
		this.openedAt = at;
		this.dueAt = due;
	}

	void decide(Verdict verdict, List<Answer> answered, Instant at) {
		this.state = switch (verdict.outcome()) {
			case AGREE -> SeatState.AGREED;
			case RETURN -> SeatState.RETURNED;
			case DECLINE -> SeatState.DECLINED;
		};
		this.decidedAt = at;
		this.words = verdict.words();
		this.revision = verdict.revision().number();
		this.answers = answered;
	}

	void lapse() {
		this.state = SeatState.LAPSED;
	}

	/** The person has this step already: he decides in the one before. */
	void merge() {
		this.state = SeatState.MERGED;
	}

	/** Whether the person's agreement holds here: his own, carried over or merged. */
	boolean isPassed() {
		return is(SeatState.AGREED) || is(SeatState.CARRIED) || is(SeatState.MERGED);
	}

	boolean hasAnswers() {
		return this.state == SeatState.AGREED && !this.answers.isEmpty();
	}

}
