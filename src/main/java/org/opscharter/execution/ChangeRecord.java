package org.opscharter.execution;

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
import org.opscharter.activity.Subject;
import org.opscharter.approvals.Revision;
import org.opscharter.execution.ExecutionRefused.Reason;
import org.opscharter.organisation.PersonId;

/**
 * Other terms for a running project: from what, to what, why, and who let it (S0-9.3a).
 */
@Entity
@Table(name = "change", schema = "execution")
@DynamicUpdate
public class ChangeRecord {

	/** What approvals call a change. */
	public static final String KIND = "change";

	@EmbeddedId
	private ChangeId id;

	@Version
	private @Nullable Integer version;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "project_id"))
	private ProjectId project;

	private int ordinal;

	@Enumerated(EnumType.STRING)
	private ChangeStatus status;

	@Convert(converter = JsonText.OfTerms.class)
	private Terms oldTerms;

	@Convert(converter = JsonText.OfTerms.class)
	private Terms newTerms;

	private String reason;

	private int revision;

	private String fingerprint;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "proposed_by"))
	private PersonId proposedBy;

	private Instant proposedAt;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "settled_by"))
	private @Nullable PersonId settledBy;

	private @Nullable Instant settledAt;

	private String words = "";

	protected ChangeRecord() {
	}

	ChangeRecord(Project project, int ordinal, Terms next, String reason, PersonId by, Instant at) {
		this.id = ChangeId.next();
		this.project = project.id();
		this.ordinal = ordinal;
		this.status = ChangeStatus.IN_APPROVAL;
		this.oldTerms = project.terms();
		this.proposedBy = by;
		put(next, reason, at);
	}

	public ChangeId id() {
		return this.id;
	}

	public ChangeStatus status() {
		return this.status;
	}

	/**
	 * Which change of its project, from 1.
	 */
	public int ordinal() {
		return this.ordinal;
	}

	ProjectId project() {
		return this.project;
	}

	Terms newTerms() {
		return this.newTerms;
	}

	PersonId proposedBy() {
		return this.proposedBy;
	}

	Revision revision() {
		return new Revision(this.revision, this.fingerprint);
	}

	Subject subject(Project of) {
		String number = "%s-B%d".formatted(of.number(), this.ordinal);
		return new Subject(KIND, this.id.id(), number, of.title(),
				"/projects/%s/changes/%d".formatted(of.number(), this.ordinal));
	}

	/** Within the tolerance it needs nobody. */
	void takeEffect(PersonId by, Instant at) {
		require(this.status == ChangeStatus.IN_APPROVAL && this.revision == 1);
		this.status = ChangeStatus.IN_EFFECT;
		this.settledBy = by;
		this.settledAt = at;
	}

	/** Put better after a return. */
	void revise(Terms next, String why, Instant at) {
		moveTo(ChangeStatus.IN_APPROVAL);
		put(next, why, at);
	}

	void grant(PersonId by, Instant at) {
		settle(ChangeStatus.GRANTED, by, "", at);
	}

	void decline(PersonId by, String why, Instant at) {
		settle(ChangeStatus.DECLINED, by, why, at);
	}

	void withdraw(PersonId by, Instant at) {
		settle(ChangeStatus.WITHDRAWN, by, "", at);
	}

	void comeBack(String why) {
		moveTo(ChangeStatus.RETURNED);
		this.words = why;
	}

	private void settle(ChangeStatus end, PersonId by, String why, Instant at) {
		moveTo(end);
		this.settledBy = by;
		this.settledAt = at;
		this.words = why;
	}

	private void put(Terms next, String why, Instant at) {
		if (next.equals(this.oldTerms)) {
			throw new ExecutionRefused(Reason.UNCHANGED);
		}
		this.newTerms = next;
		this.reason = why;
		this.fingerprint = JsonText.fingerprint(next);
		this.revision++;
		this.proposedAt = at;
		this.words = "";
	}

	private void moveTo(ChangeStatus next) {
		require(this.status.successors().contains(next));
		this.status = next;
	}

	private void require(boolean possible) {
		if (!possible) {
			throw new ExecutionRefused(Reason.WRONG_STATE, this.status);
		}
	}

}
