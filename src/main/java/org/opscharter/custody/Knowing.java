package org.opscharter.custody;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.opscharter.custody.CustodyRefused.Reason;
import org.opscharter.organisation.PersonId;

/**
 * That somebody may know an account (知悉).
 */
@Entity
@Table(name = "knowing", schema = "custody")
@DynamicUpdate
class Knowing {

	@EmbeddedId
	private KnowingId id;

	@Version
	private @Nullable Integer version;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "account_id"))
	private CustodyAccountId account;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "person_id"))
	private PersonId person;

	private boolean outside;

	private String reason;

	private @Nullable LocalDate until;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "asked_by"))
	private PersonId askedBy;

	private Instant askedAt;

	@Enumerated(EnumType.STRING)
	private KnowingStatus status;

	private Instant statusAt;

	private String words = "";

	protected Knowing() {
	}

	/**
	 * @param outside whether he works in another department: then the head of operations
	 * is asked first
	 */
	Knowing(CustodyAccountId account, PersonId person, boolean outside, String reason, @Nullable LocalDate until,
			PersonId by, Instant at) {
		this.id = KnowingId.next();
		this.account = account;
		this.person = person;
		this.outside = outside;
		this.reason = reason;
		this.until = until;
		this.askedBy = by;
		this.askedAt = at;
		this.status = outside ? KnowingStatus.ASKED : KnowingStatus.KNOWING;
		this.statusAt = at;
	}

	KnowingId id() {
		return this.id;
	}

	CustodyAccountId account() {
		return this.account;
	}

	PersonId person() {
		return this.person;
	}

	PersonId askedBy() {
		return this.askedBy;
	}

	boolean isKnown() {
		return this.status == KnowingStatus.KNOWING;
	}

	boolean isKnownOn(LocalDate day) {
		return isKnown() && (this.until == null || !this.until.isBefore(day));
	}

	/** Whether he works in another department. */
	boolean isOutside() {
		return this.outside;
	}

	/** It ends on this day, unless it ends before. */
	void endBy(LocalDate day) {
		if (this.until == null || this.until.isAfter(day)) {
			this.until = day;
		}
	}

	/** Nobody decides what he asked for, or what is for himself. */
	void decide(boolean yes, String said, PersonId by, Instant at) {
		if (this.askedBy.equals(by) || this.person.equals(by)) {
			throw new CustodyRefused(Reason.OWN_REQUEST);
		}
		if (this.status != KnowingStatus.ASKED) {
			throw new CustodyRefused(Reason.WRONG_STATE);
		}
		if (!yes && said.isBlank()) {
			throw new CustodyRefused(Reason.REASON_MISSING);
		}
		moveTo(yes ? KnowingStatus.KNOWING : KnowingStatus.REFUSED, said, at);
	}

	void end(String why, Instant at) {
		moveTo(KnowingStatus.ENDED, why, at);
	}

	private void moveTo(KnowingStatus next, String said, Instant at) {
		if (!this.status.canBecome(next)) {
			throw new CustodyRefused(Reason.WRONG_STATE);
		}
		this.status = next;
		this.statusAt = at;
		this.words = said.strip();
	}

}
