package org.opscharter.obligations;

import java.time.Duration;
import java.time.Instant;

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
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.opscharter.clauses.ClauseId;
import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.PersonId;

/**
 * One row of the ledger (应办事项): under this rule, about this matter, in this period,
 * somebody owes something by a time (X05). It is opened and settled in the transaction of
 * the work itself; only a period that closes short, and reminders, are the clock's.
 */
@Entity
@Table(name = "obligation", schema = "obligations")
@DynamicUpdate
public class Obligation {

	@EmbeddedId
	private ObligationId id;

	@Version
	private @Nullable Integer version;

	private String rule;

	private String clause;

	@Enumerated(EnumType.STRING)
	private Counting counting;

	@Embedded
	@AttributeOverride(name = "kind", column = @Column(name = "matter_kind"))
	@AttributeOverride(name = "id", column = @Column(name = "matter_id"))
	@AttributeOverride(name = "number", column = @Column(name = "matter_number"))
	@AttributeOverride(name = "title", column = @Column(name = "matter_title"))
	@AttributeOverride(name = "link", column = @Column(name = "matter_link"))
	private Paper matter;

	private String period;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "owner_id"))
	private PersonId owner;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "department_id"))
	private @Nullable DepartmentId department;

	@Convert(converter = TermText.class)
	private Term term;

	private Instant openedAt;

	private Instant dueAt;

	@Enumerated(EnumType.STRING)
	private ObligationState state;

	private @Nullable Instant submittedAt;

	private @Nullable Instant settledAt;

	private @Nullable Integer minutesLate;

	private boolean savedByReview;

	@Embedded
	@AttributeOverride(name = "kind", column = @Column(name = "evidence_kind"))
	@AttributeOverride(name = "id", column = @Column(name = "evidence_id"))
	@AttributeOverride(name = "number", column = @Column(name = "evidence_number"))
	@AttributeOverride(name = "title", column = @Column(name = "evidence_title"))
	@AttributeOverride(name = "link", column = @Column(name = "evidence_link"))
	private @Nullable Paper evidence;

	private @Nullable Integer target;

	private @Nullable Integer reached;

	private boolean trial;

	private boolean feedsKpi;

	private @Nullable Instant nextStop;

	protected Obligation() {
	}

	/**
	 * @param trial whether the rules are on trial, so that the row counts nowhere (§0.1)
	 */
	Obligation(Duty duty, @Nullable DepartmentId department, Instant due, boolean trial, Instant at) {
		this.id = ObligationId.next();
		this.rule = duty.rule().code();
		this.clause = duty.rule().clause().value();
		this.counting = duty.rule().counting();
		this.matter = Paper.of(duty.matter());
		this.period = duty.period();
		this.owner = duty.owner();
		this.department = department;
		this.term = duty.term();
		this.openedAt = at;
		this.dueAt = due;
		this.state = ObligationState.PENDING;
		this.target = duty.target();
		this.reached = (duty.target() != null) ? 0 : null;
		this.trial = trial;
		this.feedsKpi = duty.rule().feedsKpi() && !trial;
	}

	public ObligationId id() {
		return this.id;
	}

	public String rule() {
		return this.rule;
	}

	public ClauseId clause() {
		return ClauseId.of(this.clause);
	}

	public Paper matter() {
		return this.matter;
	}

	public String period() {
		return this.period;
	}

	public PersonId owner() {
		return this.owner;
	}

	public Instant dueAt() {
		return this.dueAt;
	}

	public ObligationState state() {
		return this.state;
	}

	public boolean isOpen() {
		return this.state == ObligationState.PENDING;
	}

	/**
	 * 逾期: still open although its time is over.
	 */
	public boolean isOverdue(Instant at) {
		return isOpen() && at.isAfter(this.dueAt);
	}

	Term term() {
		return this.term;
	}

	Counting counting() {
		return this.counting;
	}

	Instant openedAt() {
		return this.openedAt;
	}

	@Nullable Instant submittedAt() {
		return this.submittedAt;
	}

	/**
	 * How many minutes after its time it was done; none unless it was late.
	 */
	public @Nullable Integer minutesLate() {
		return this.minutesLate;
	}

	/**
	 * Whether it counts in an appraisal.
	 */
	public boolean feedsKpi() {
		return this.feedsKpi;
	}

	boolean isTrial() {
		return this.trial;
	}

	/** What was asked for has been handed in and waits for a reviewer. */
	void submit(Instant at) {
		if (isOpen()) {
			this.submittedAt = at;
		}
	}

	/** A reviewer has sent it back: whoever owes it has it again. */
	void takeBack() {
		if (isOpen()) {
			this.submittedAt = null;
		}
	}

	/**
	 * The evidence is there.
	 * @param enoughAhead how much working time lies between what was submitted and the
	 * due time must not be less than the four hours of X05: then the delay is the
	 * reviewer's
	 */
	void settle(Paper evidence, boolean enoughAhead, Instant at) {
		boolean inTime = !at.isAfter(this.dueAt);
		this.savedByReview = !inTime && enoughAhead;
		moveTo((inTime || enoughAhead) ? ObligationState.MET : ObligationState.LATE);
		this.evidence = evidence;
		this.settledAt = at;
		this.minutesLate = (this.state == ObligationState.LATE)
				? Math.toIntExact(Duration.between(this.dueAt, at).toMinutes()) : null;
	}

	/** How many of those asked for are there; the last one settles it. */
	boolean count(int now) {
		this.reached = now;
		return this.target != null && now >= this.target;
	}

	/** Its period has closed short. */
	void miss() {
		if (this.counting != Counting.CADENCE) {
			throw new IllegalStateException(this.rule + " stays open until it is done");
		}
		moveTo(ObligationState.MISSED);
	}

	void waive() {
		moveTo(ObligationState.WAIVED);
	}

	void cancel() {
		moveTo(ObligationState.VOID);
	}

	void handOver(PersonId successor, @Nullable DepartmentId department) {
		this.owner = successor;
		this.department = department;
	}

	/** A new time, because the work has a new date or the calendar has changed. */
	void fallDue(Term term, Instant due) {
		this.term = term;
		this.dueAt = due;
	}

	/** When the clock looks at it next; never once it is closed. */
	void stopAt(@Nullable Instant next) {
		this.nextStop = isOpen() ? next : null;
	}

	private void moveTo(ObligationState next) {
		if (!this.state.successors().contains(next)) {
			throw new ObligationClosed(this.id, this.state);
		}
		this.state = next;
		this.nextStop = null;
	}

}
