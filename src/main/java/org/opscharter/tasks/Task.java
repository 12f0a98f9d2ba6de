package org.opscharter.tasks;

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
import org.opscharter.activity.Subject;
import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.PersonId;
import org.opscharter.tasks.TaskRefused.Reason;

/**
 * Something one person owes by a day (任务).
 */
@Entity
@Table(name = "task", schema = "tasks")
@DynamicUpdate
public class Task {

	/** What trail, files and lists call a task. */
	public static final String KIND = "task";

	@EmbeddedId
	private TaskId id;

	@Version
	private @Nullable Integer version;

	private String number;

	private String title;

	private String goal;

	private String expected;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "owner_id"))
	private PersonId owner;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "department_id"))
	private @Nullable DepartmentId department;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "creator_id"))
	private PersonId creator;

	private @Nullable LocalDate beginsOn;

	private LocalDate dueOn;

	private Instant dueAt;

	@Enumerated(EnumType.STRING)
	private Priority priority;

	private boolean important;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "reported_to"))
	private @Nullable PersonId reportedTo;

	private @Nullable Instant acknowledgedAt;

	@Enumerated(EnumType.STRING)
	private TaskStatus status;

	private @Nullable String reason;

	private Instant createdAt;

	private @Nullable Instant begunAt;

	private @Nullable Instant settledAt;

	@Embedded
	private @Nullable Source source;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "parent_id"))
	private @Nullable TaskId parent;

	protected Task() {
	}

	Task(TaskId id, String number, NewTask wanted, @Nullable DepartmentId department, Instant dueAt, PersonId by,
			Instant at) {
		this.id = id;
		this.number = number;
		this.creator = by;
		this.createdAt = at;
		this.status = TaskStatus.OPEN;
		this.source = Source.of(wanted.origin());
		this.parent = wanted.parent();
		put(wanted, department, dueAt);
	}

	public TaskId id() {
		return this.id;
	}

	/**
	 * How often it has been changed; who changes it names the version he had in front of
	 * him.
	 */
	public int version() {
		return (this.version != null) ? this.version : 0;
	}

	public String number() {
		return this.number;
	}

	public String title() {
		return this.title;
	}

	public PersonId owner() {
		return this.owner;
	}

	public PersonId creator() {
		return this.creator;
	}

	public TaskStatus status() {
		return this.status;
	}

	public LocalDate due() {
		return this.dueOn;
	}

	public @Nullable Origin origin() {
		return (this.source != null) ? this.source.origin() : null;
	}

	public @Nullable TaskId parent() {
		return this.parent;
	}

	/**
	 * The task as others name it.
	 */
	public Subject subject() {
		return new Subject(KIND, this.id.id(), this.number, this.title, "/tasks/" + this.number);
	}

	/**
	 * What it asks for, as it could be handed out again.
	 */
	public NewTask wanted() {
		return new NewTask(this.title, this.owner, this.beginsOn, this.dueOn, this.priority, this.important, this.goal,
				this.expected, origin(), this.parent);
	}

	@Nullable DepartmentId department() {
		return this.department;
	}

	/**
	 * The superior before whom it lies, if it is important (S0-7.3b).
	 */
	public @Nullable PersonId reportedTo() {
		return this.reportedTo;
	}

	/**
	 * When he took note of it.
	 */
	public @Nullable Instant acknowledgedAt() {
		return this.acknowledgedAt;
	}

	/**
	 * The last moment of its day.
	 */
	public Instant dueAt() {
		return this.dueAt;
	}

	/**
	 * Why it was cancelled.
	 */
	public @Nullable String reason() {
		return this.reason;
	}

	/**
	 * When it was done or cancelled.
	 */
	public @Nullable Instant settledAt() {
		return this.settledAt;
	}

	/** Since when others wait for it: since its day, or since it was handed out. */
	Instant waitsSince(Instant now) {
		return this.dueAt.isBefore(now) ? this.dueAt : this.createdAt;
	}

	boolean hasBegun() {
		return this.begunAt != null;
	}

	/**
	 * Whether the superior has still to take note of it.
	 */
	public boolean waitsForAcknowledgement() {
		return this.reportedTo != null && this.acknowledgedAt == null;
	}

	void change(NewTask next, @Nullable DepartmentId department, Instant dueAt) {
		if (this.status.isSettled()) {
			throw new TaskRefused(Reason.WRONG_STATE);
		}
		put(next, department, dueAt);
	}

	void begin(Instant at) {
		if (this.status != TaskStatus.OPEN) {
			throw new TaskRefused(Reason.WRONG_STATE);
		}
		moveTo(TaskStatus.IN_PROGRESS);
		this.begunAt = at;
	}

	void putBack() {
		if (this.status != TaskStatus.IN_PROGRESS) {
			throw new TaskRefused(Reason.WRONG_STATE);
		}
		moveTo(TaskStatus.OPEN);
		this.begunAt = null;
	}

	void complete(Instant at) {
		moveTo(TaskStatus.DONE);
		this.settledAt = at;
	}

	void cancel(String why, Instant at) {
		if (why.isBlank() || why.strip().length() > 500) {
			throw new TaskRefused(Reason.REASON_UNFIT);
		}
		moveTo(TaskStatus.CANCELLED);
		this.reason = why.strip();
		this.settledAt = at;
	}

	/** Opens it again, where it stood before it was settled. */
	void reopen() {
		if (!this.status.isSettled()) {
			throw new TaskRefused(Reason.WRONG_STATE);
		}
		moveTo((this.begunAt != null) ? TaskStatus.IN_PROGRESS : TaskStatus.OPEN);
		this.reason = null;
		this.settledAt = null;
	}

	/** It lies before this superior from now on (S0-7.3b). */
	void reportTo(PersonId superior) {
		this.reportedTo = superior;
		this.acknowledgedAt = null;
	}

	void acknowledge(PersonId by, Instant at) {
		if (!waitsForAcknowledgement() || !by.equals(this.reportedTo)) {
			throw new TaskRefused(Reason.NOTHING_TO_ACKNOWLEDGE);
		}
		this.acknowledgedAt = at;
	}

	private void put(NewTask next, @Nullable DepartmentId department, Instant dueAt) {
		this.title = next.title();
		this.goal = next.goal();
		this.expected = next.expected();
		this.owner = next.owner();
		this.department = department;
		this.beginsOn = next.begins();
		this.dueOn = next.due();
		this.dueAt = dueAt;
		this.priority = next.priority();
		this.important = next.important();
		if (!this.important) {
			this.reportedTo = null;
			this.acknowledgedAt = null;
		}
	}

	private void moveTo(TaskStatus next) {
		if (!this.status.successors().contains(next)) {
			throw new TaskRefused(Reason.WRONG_STATE);
		}
		this.status = next;
	}

}
