package org.opscharter.execution;

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
import org.opscharter.execution.ExecutionRefused.Reason;
import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.PersonId;

/**
 * A project asks another department for somebody (协作请求, S0-8.3a): its liaison names the
 * person and the days, or says why not.
 */
@Entity
@Table(name = "collaboration", schema = "execution")
@DynamicUpdate
public class Collaboration {

	@EmbeddedId
	private CollaborationId id;

	@Version
	private @Nullable Integer version;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "project_id"))
	private ProjectId project;

	private int ordinal;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "department_id"))
	private DepartmentId department;

	@Enumerated(EnumType.STRING)
	private CollaborationStatus status;

	private String need;

	private LocalDate fromDay;

	private LocalDate toDay;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "asked_by"))
	private PersonId askedBy;

	private Instant askedAt;

	private Instant due;

	private @Nullable Instant remindedAt;

	private @Nullable Instant escalatedAt;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "person_id"))
	private @Nullable PersonId person;

	private String words = "";

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "answered_by"))
	private @Nullable PersonId answeredBy;

	private @Nullable Instant answeredAt;

	protected Collaboration() {
	}

	Collaboration(ProjectId project, int ordinal, Wish wish, Instant due, PersonId by, Instant at) {
		this.id = CollaborationId.next();
		this.project = project;
		this.ordinal = ordinal;
		this.department = wish.department();
		this.status = CollaborationStatus.ASKED;
		this.need = wish.need();
		this.fromDay = wish.from();
		this.toDay = wish.to();
		this.due = due;
		this.askedBy = by;
		this.askedAt = at;
	}

	public CollaborationId id() {
		return this.id;
	}

	public CollaborationStatus status() {
		return this.status;
	}

	public int ordinal() {
		return this.ordinal;
	}

	ProjectId project() {
		return this.project;
	}

	DepartmentId department() {
		return this.department;
	}

	String need() {
		return this.need;
	}

	PersonId askedBy() {
		return this.askedBy;
	}

	@Nullable PersonId person() {
		return this.person;
	}

	/** Whom a sentence about it names. */
	PersonId personOrAsker() {
		return (this.person != null) ? this.person : this.askedBy;
	}

	Instant due() {
		return this.due;
	}

	void accept(PersonId named, LocalDate from, LocalDate to, String said, PersonId by, Instant at) {
		answer(CollaborationStatus.ACCEPTED, said, by, at);
		this.person = named;
		this.fromDay = from;
		this.toDay = to;
	}

	void decline(String why, PersonId by, Instant at) {
		if (why.isBlank()) {
			throw new ExecutionRefused(Reason.WORDS_MISSING);
		}
		answer(CollaborationStatus.DECLINED, why, by, at);
	}

	void withdraw(PersonId by, Instant at) {
		answer(CollaborationStatus.WITHDRAWN, "", by, at);
	}

	/**
	 * @return whether this is the first time
	 */
	boolean remind(Instant at) {
		boolean first = this.status == CollaborationStatus.ASKED && this.remindedAt == null;
		if (first) {
			this.remindedAt = at;
		}
		return first;
	}

	/**
	 * @return whether this is the first time
	 */
	boolean escalate(Instant at) {
		boolean first = this.status == CollaborationStatus.ASKED && this.escalatedAt == null;
		if (first) {
			this.escalatedAt = at;
		}
		return first;
	}

	private void answer(CollaborationStatus next, String said, PersonId by, Instant at) {
		if (!this.status.successors().contains(next)) {
			throw new ExecutionRefused(Reason.WRONG_STATE, this.status);
		}
		this.status = next;
		this.words = said;
		this.answeredBy = by;
		this.answeredAt = at;
	}

	/**
	 * What is asked of a department.
	 *
	 * @param need what somebody is needed for, at most 500 characters
	 */
	public record Wish(DepartmentId department, String need, LocalDate from, LocalDate to) {

	}

}
