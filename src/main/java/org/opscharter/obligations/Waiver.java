package org.opscharter.obligations;

import java.time.Instant;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.opscharter.obligations.WaiverRefused.Reason;
import org.opscharter.organisation.PersonId;

/**
 * The wish to let something owed pass (豁免), with its reason; decided by the superior of
 * who owes it, never by himself (X05).
 */
@Entity
@Table(name = "waiver", schema = "obligations")
public class Waiver {

	@EmbeddedId
	private WaiverId id;

	@Version
	private @Nullable Integer version;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "obligation_id"))
	private ObligationId obligation;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "owner_id"))
	private PersonId owner;

	@Enumerated(EnumType.STRING)
	private WaiverReason reason;

	private String words;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "asked_by"))
	private PersonId asker;

	private Instant askedAt;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "decider_id"))
	private PersonId decider;

	@Enumerated(EnumType.STRING)
	private @Nullable WaiverOutcome outcome;

	private @Nullable String answer;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "decided_by"))
	private @Nullable PersonId judge;

	private @Nullable Instant decidedAt;

	protected Waiver() {
	}

	Waiver(Obligation obligation, WaiverReason reason, String words, PersonId asker, PersonId decider, Instant at) {
		this.id = WaiverId.next();
		this.obligation = obligation.id();
		this.owner = obligation.owner();
		this.reason = reason;
		this.words = words;
		this.asker = asker;
		this.decider = decider;
		this.askedAt = at;
	}

	public WaiverId id() {
		return this.id;
	}

	public ObligationId obligation() {
		return this.obligation;
	}

	public PersonId asker() {
		return this.asker;
	}

	public PersonId decider() {
		return this.decider;
	}

	public WaiverReason reason() {
		return this.reason;
	}

	public String words() {
		return this.words;
	}

	/**
	 * What the decider said; empty as long as he has said nothing.
	 */
	public String answer() {
		return (this.answer != null) ? this.answer : "";
	}

	public @Nullable WaiverOutcome outcome() {
		return this.outcome;
	}

	void grant(String answer, PersonId by, Instant at) {
		decide(WaiverOutcome.GRANTED, answer, by, at);
	}

	void refuse(String answer, PersonId by, Instant at) {
		if (answer.isBlank()) {
			throw new WaiverRefused(Reason.WORDS_MISSING);
		}
		decide(WaiverOutcome.REFUSED, answer, by, at);
	}

	/** Who asked takes it back. */
	void withdraw(PersonId by, Instant at) {
		requireOpen();
		if (!by.equals(this.asker)) {
			throw new WaiverRefused(Reason.NOT_OWNER);
		}
		end(WaiverOutcome.WITHDRAWN, "", by, at);
	}

	private void decide(WaiverOutcome outcome, String answer, PersonId by, Instant at) {
		requireOpen();
		if (by.equals(this.owner)) {
			throw new WaiverRefused(Reason.OWN);
		}
		if (!by.equals(this.decider)) {
			throw new WaiverRefused(Reason.NOT_DECIDER);
		}
		end(outcome, answer, by, at);
	}

	private void requireOpen() {
		if (this.outcome != null) {
			throw new WaiverRefused(Reason.DECIDED);
		}
	}

	private void end(WaiverOutcome outcome, String answer, PersonId by, Instant at) {
		this.outcome = outcome;
		this.answer = answer;
		this.judge = by;
		this.decidedAt = at;
	}

}
