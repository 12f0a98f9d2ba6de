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
import org.opscharter.execution.ExecutionRefused.Reason;
import org.opscharter.organisation.PersonId;

/**
 * The look back at a completed project: 总结 of an ordinary one, 复盘 of a major one. Once
 * archived the database refuses to change it.
 */
@Entity
@Table(name = "retrospective", schema = "execution")
@DynamicUpdate
public class Retrospective {

	/** What the trail and tasks call it. */
	public static final String KIND = "retrospective";

	@EmbeddedId
	private RetrospectiveId id;

	@Version
	private @Nullable Integer version;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "project_id"))
	private ProjectId project;

	@Enumerated(EnumType.STRING)
	private Kind kind;

	@Enumerated(EnumType.STRING)
	private Status status;

	@Convert(converter = JsonText.OfLessons.class)
	private Lessons lessons;

	private @Nullable String fingerprint;

	private String words = "";

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "written_by"))
	private PersonId writtenBy;

	private Instant writtenAt;

	private @Nullable Instant submittedAt;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "archived_by"))
	private @Nullable PersonId archivedBy;

	private @Nullable Instant archivedAt;

	private String search = "";

	protected Retrospective() {
	}

	Retrospective(Project project, PersonId by, Instant at) {
		this.id = RetrospectiveId.next();
		this.project = project.id();
		this.kind = (project.status() == ProjectStatus.TO_REVIEW) ? Kind.RETROSPECTIVE : Kind.SUMMARY;
		this.status = Status.DRAFT;
		this.lessons = Lessons.NONE;
		this.writtenBy = by;
		this.writtenAt = at;
	}

	public RetrospectiveId id() {
		return this.id;
	}

	public Kind kind() {
		return this.kind;
	}

	public Status status() {
		return this.status;
	}

	public Lessons lessons() {
		return this.lessons;
	}

	ProjectId project() {
		return this.project;
	}

	PersonId writtenBy() {
		return this.writtenBy;
	}

	int version() {
		return (this.version != null) ? this.version : -1;
	}

	Subject subject(Project of) {
		return new Subject(KIND, this.id.id(), of.number(), of.title(), "/projects/" + of.number() + "/retrospective");
	}

	void write(Lessons next, PersonId by, Instant at) {
		require(this.status == Status.DRAFT);
		this.lessons = next;
		this.writtenBy = by;
		this.writtenAt = at;
	}

	/** Its figures are frozen from now on. */
	void submit(Instant at) {
		require(this.status == Status.DRAFT);
		this.status = Status.SUBMITTED;
		this.fingerprint = JsonText.fingerprint(this.lessons);
		this.submittedAt = at;
		this.words = "";
	}

	void comeBack(String why) {
		require(this.status == Status.SUBMITTED && this.kind == Kind.SUMMARY);
		this.status = Status.DRAFT;
		this.fingerprint = null;
		this.submittedAt = null;
		this.words = why;
	}

	void archive(PersonId by, Instant at) {
		require(this.status == Status.SUBMITTED);
		this.status = Status.ARCHIVED;
		this.archivedBy = by;
		this.archivedAt = at;
		this.search = this.lessons.searchable();
	}

	private void require(boolean possible) {
		if (!possible) {
			throw new ExecutionRefused(Reason.WRONG_STATE, this.status);
		}
	}

	/**
	 * Which sort it is.
	 */
	public enum Kind {

		/** 总结: the head passes it. */
		SUMMARY,
		/** 复盘: its four sections are archived (S0-11.2b). */
		RETROSPECTIVE

	}

	/**
	 * Where it stands.
	 */
	public enum Status {

		/** 草稿. */
		DRAFT,
		/** 已提交: figures are frozen. */
		SUBMITTED,
		/** 已归档: it is never changed. */
		ARCHIVED

	}

}
