package org.opscharter.projects;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

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
import org.opscharter.activity.Subject;
import org.opscharter.approvals.Revision;
import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.PersonId;
import org.opscharter.projects.ProposalRefused.Reason;

/**
 * A project as proposed (立项): written by one person, and from each handing-in on bound to
 * the letter of a frozen revision.
 */
@Entity
@Table(name = "proposal", schema = "projects")
@DynamicUpdate
public class Proposal {

	@EmbeddedId
	private ProposalId id;

	@Version
	private @Nullable Integer version;

	private String number;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "author_id"))
	private PersonId author;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "department_id"))
	private DepartmentId department;

	@Enumerated(EnumType.STRING)
	private ProposalStatus status;

	@Convert(converter = CanonicalText.class)
	private Content content;

	private String title;

	@Enumerated(EnumType.STRING)
	private Importance importance;

	private BigDecimal amount;

	private @Nullable LocalDate startsOn;

	private @Nullable LocalDate endsOn;

	private @Nullable Integer revision;

	private @Nullable String fingerprint;

	private String waiver = "";

	@Embedded
	private @Nullable Return lastReturn;

	private Instant draftedAt;

	private Instant savedAt;

	private Instant statusAt;

	protected Proposal() {
	}

	Proposal(String number, PersonId author, DepartmentId department, Content content, Importance importance,
			Instant at) {
		this.id = ProposalId.next();
		this.number = number;
		this.author = author;
		this.department = department;
		this.status = ProposalStatus.DRAFT;
		this.draftedAt = at;
		this.statusAt = at;
		put(content, importance, at);
	}

	public ProposalId id() {
		return this.id;
	}

	public String number() {
		return this.number;
	}

	public PersonId author() {
		return this.author;
	}

	public DepartmentId department() {
		return this.department;
	}

	public ProposalStatus status() {
		return this.status;
	}

	public Content content() {
		return this.content;
	}

	public Importance importance() {
		return this.importance;
	}

	/**
	 * How often it has been saved or moved; who saves names the version he had in front
	 * of him.
	 */
	public int version() {
		return (this.version != null) ? this.version : 0;
	}

	/**
	 * The number of the newest revision, 0 before the first.
	 */
	public int revision() {
		return (this.revision != null) ? this.revision : 0;
	}

	/**
	 * The proposal as others name it.
	 */
	public Subject subject() {
		return new Subject(ProposalOwner.KIND, this.id.id(), this.number, this.title, "/proposals/" + this.number);
	}

	Instant statusAt() {
		return this.statusAt;
	}

	@Nullable String fingerprint() {
		return this.fingerprint;
	}

	/** Whether this person may write in it now. */
	boolean mayBeWrittenBy(PersonId person) {
		return this.author.equals(person) && this.status.isOpenForWriting();
	}

	void requireAuthor(PersonId person) {
		if (!this.author.equals(person)) {
			throw new ProposalRefused(Reason.NOT_AUTHOR);
		}
	}

	/** Its author goes on writing. */
	void write(Content next, Importance importance, PersonId by, Instant at) {
		requireAuthor(by);
		if (!this.status.isOpenForWriting()) {
			throw new ProposalRefused(Reason.NOT_OPEN, this.status);
		}
		if (!next.equals(this.content)) {
			put(next, importance, at);
		}
	}

	/** What is handed in becomes a revision, unless it is the newest one already. */
	@Nullable FrozenRevision freeze(Content handedIn, PersonId by, Instant at) {
		if (!this.status.isOpenForWriting()) {
			throw new ProposalRefused(Reason.WRONG_STATE, this.status);
		}
		String next = Revision.fingerprint(CanonicalText.of(handedIn));
		this.content = handedIn;
		if (next.equals(this.fingerprint)) {
			return null;
		}
		this.revision = revision() + 1;
		this.fingerprint = next;
		return new FrozenRevision(this.id, this.revision, handedIn, next, by, at);
	}

	/**
	 * @param reason why it goes on although a rule asks for more; empty when none does
	 */
	void goToReview(String reason, Instant at) {
		moveTo(ProposalStatus.IN_REVIEW, at);
		this.waiver = reason;
	}

	/** 评审通过: on to those who decide. */
	void passReview(Instant at) {
		requireStatus(ProposalStatus.IN_REVIEW);
		moveTo(ProposalStatus.IN_APPROVAL, at);
	}

	/**
	 * @param reason why it goes on although a rule asks for more; empty when none does
	 */
	void goToApproval(String reason, Instant at) {
		if (this.status == ProposalStatus.IN_REVIEW) {
			throw new ProposalRefused(Reason.WRONG_STATE, this.status);
		}
		moveTo(ProposalStatus.IN_APPROVAL, at);
		this.waiver = reason;
	}

	/** 评审未通过: back to its author's desk. */
	void goBackToDraft(Instant at) {
		requireStatus(ProposalStatus.IN_REVIEW);
		moveTo(ProposalStatus.DRAFT, at);
	}

	void approve(Instant at) {
		moveTo(ProposalStatus.APPROVED, at);
	}

	void comeBack(PersonId by, String reason, Instant at) {
		moveTo(ProposalStatus.RETURNED, at);
		this.lastReturn = new Return(by, at, reason, revision());
	}

	void decline(Instant at) {
		moveTo(ProposalStatus.DECLINED, at);
	}

	void withdraw(Instant at) {
		moveTo(ProposalStatus.WITHDRAWN, at);
	}

	/** 再编辑. */
	void reopen(PersonId by, Instant at) {
		requireAuthor(by);
		requireStatus(ProposalStatus.WITHDRAWN);
		moveTo(ProposalStatus.DRAFT, at);
	}

	/** 修改 after the approval: what was decided no longer holds. */
	void revise(PersonId by, Instant at) {
		requireAuthor(by);
		requireStatus(ProposalStatus.APPROVED);
		moveTo(ProposalStatus.DRAFT, at);
	}

	/** 作废. */
	void giveUp(Instant at) {
		moveTo(ProposalStatus.VOID, at);
	}

	private void put(Content next, Importance importance, Instant at) {
		this.content = next;
		this.title = next.title();
		this.importance = importance;
		this.amount = next.total();
		this.startsOn = next.starts();
		this.endsOn = next.ends();
		this.savedAt = at;
	}

	private void requireStatus(ProposalStatus expected) {
		if (this.status != expected) {
			throw new ProposalRefused(Reason.WRONG_STATE, this.status);
		}
	}

	private void moveTo(ProposalStatus next, Instant at) {
		if (!this.status.successors().contains(next)) {
			throw new ProposalRefused(Reason.WRONG_STATE, this.status);
		}
		this.status = next;
		this.statusAt = at;
	}

}
