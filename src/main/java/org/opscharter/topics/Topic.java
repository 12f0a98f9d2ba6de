package org.opscharter.topics;

import java.time.Instant;
import java.util.UUID;

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
import org.opscharter.organisation.PersonId;
import org.opscharter.topics.TopicRefused.Reason;

/**
 * Something that could be written (选题).
 */
@Entity
@Table(name = "topic", schema = "topics")
@DynamicUpdate
public class Topic {

	/** What trail and notices call a topic. */
	static final String KIND = "topic";

	@EmbeddedId
	private TopicId id;

	@Version
	private @Nullable Integer version;

	private String number;

	@Enumerated(EnumType.STRING)
	private TopicKind kind;

	private String title;

	private String note;

	private String source;

	private boolean verified;

	private String link;

	@Column(name = "column_id")
	private @Nullable UUID column;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "filed_by"))
	private PersonId filedBy;

	private Instant filedAt;

	@Enumerated(EnumType.STRING)
	private TopicStatus status;

	private Instant statusAt;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "settled_by"))
	private @Nullable PersonId settledBy;

	private String words = "";

	private @Nullable String draft;

	protected Topic() {
	}

	Topic(String number, TopicPlan plan, PersonId by, Instant at) {
		this.id = TopicId.next();
		this.number = number;
		this.kind = plan.kind();
		this.title = plan.title();
		this.note = plan.note();
		this.source = plan.source();
		this.verified = plan.verified();
		this.link = plan.link();
		this.column = plan.column();
		this.filedBy = by;
		this.filedAt = at;
		this.status = (plan.kind() == TopicKind.INQUIRY) ? TopicStatus.ASKED : TopicStatus.OPEN;
		this.statusAt = at;
	}

	public TopicId id() {
		return this.id;
	}

	public String number() {
		return this.number;
	}

	public TopicKind kind() {
		return this.kind;
	}

	public String title() {
		return this.title;
	}

	public String source() {
		return this.source;
	}

	public boolean isVerified() {
		return this.verified;
	}

	/** The column it is for; none where it is for any. */
	public @Nullable UUID column() {
		return this.column;
	}

	public PersonId filedBy() {
		return this.filedBy;
	}

	public TopicStatus status() {
		return this.status;
	}

	Subject subject() {
		return new Subject(KIND, this.id.id(), this.number, this.title, "/content/topics/" + this.number);
	}

	/** The head of operations lets it be written, and says how. */
	void grant(String said, PersonId by, Instant at) {
		requireAsked();
		moveTo(TopicStatus.OPEN, said, by, at);
	}

	/** The head of operations does not. */
	void refuse(String why, PersonId by, Instant at) {
		requireAsked();
		require(why);
		moveTo(TopicStatus.DROPPED, why, by, at);
	}

	/**
	 * A draft comes of it.
	 * @param draftNumber the number of the draft
	 */
	void adopt(String draftNumber, PersonId by, Instant at) {
		moveTo(TopicStatus.ADOPTED, "", by, at);
		this.draft = draftNumber;
	}

	void drop(String why, PersonId by, Instant at) {
		if (this.status != TopicStatus.OPEN) {
			throw new TopicRefused(Reason.WRONG_STATE);
		}
		require(why);
		moveTo(TopicStatus.DROPPED, why, by, at);
	}

	void reopen(PersonId by, Instant at) {
		if (this.status != TopicStatus.DROPPED || this.kind == TopicKind.INQUIRY) {
			throw new TopicRefused(Reason.WRONG_STATE);
		}
		moveTo(TopicStatus.OPEN, "", by, at);
	}

	void requireOpen() {
		if (this.status != TopicStatus.OPEN) {
			throw new TopicRefused(Reason.WRONG_STATE);
		}
	}

	private void requireAsked() {
		if (this.status != TopicStatus.ASKED) {
			throw new TopicRefused(Reason.WRONG_STATE);
		}
	}

	private static void require(String why) {
		if (why.isBlank()) {
			throw new TopicRefused(Reason.REASON_MISSING);
		}
	}

	private void moveTo(TopicStatus next, String said, PersonId by, Instant at) {
		if (!this.status.canBecome(next)) {
			throw new TopicRefused(Reason.WRONG_STATE);
		}
		this.status = next;
		this.statusAt = at;
		this.settledBy = by;
		this.words = said.strip();
	}

}
