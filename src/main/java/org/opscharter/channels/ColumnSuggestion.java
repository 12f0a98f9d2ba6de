package org.opscharter.channels;

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
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.opscharter.activity.Subject;
import org.opscharter.channels.ChannelRefused.Reason;
import org.opscharter.organisation.PersonId;

/**
 * A column that somebody of the staff would like a channel to have (栏目建议). It is answered
 * once, by the head of operations: adopted, and the column is there, or declined with a
 * reason (S2a-4.1b, S2a-5.1b).
 */
@Entity
@Table(name = "column_suggestion", schema = "channels")
@DynamicUpdate
class ColumnSuggestion {

	/** What trail and notices call it. */
	static final String KIND = "suggestion";

	@EmbeddedId
	private SuggestionId id;

	@Version
	private @Nullable Integer version;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "channel_id"))
	private ChannelId channel;

	private String name;

	private String reason;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "suggested_by"))
	private PersonId suggestedBy;

	private Instant suggestedAt;

	@Enumerated(EnumType.STRING)
	private SuggestionStatus status;

	private String answer;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "answered_by"))
	private @Nullable PersonId answeredBy;

	private @Nullable Instant answeredAt;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "column_id"))
	private @Nullable ColumnId column;

	protected ColumnSuggestion() {
	}

	ColumnSuggestion(ChannelId channel, String name, String reason, PersonId by, Instant at) {
		this.id = SuggestionId.next();
		this.channel = channel;
		this.name = name;
		this.reason = reason;
		this.suggestedBy = by;
		this.suggestedAt = at;
		this.status = SuggestionStatus.PENDING;
		this.answer = "";
	}

	SuggestionId id() {
		return this.id;
	}

	ChannelId channel() {
		return this.channel;
	}

	PersonId suggestedBy() {
		return this.suggestedBy;
	}

	Subject subject(String channelNumber) {
		return new Subject(KIND, this.id.id(), channelNumber, this.name, "/content/suggestions/" + this.id);
	}

	void adopt(ColumnId created, PersonId by, Instant at) {
		answer(SuggestionStatus.ADOPTED, by, at);
		this.column = created;
	}

	void decline(String why, PersonId by, Instant at) {
		if (why.isBlank()) {
			throw new ChannelRefused(Reason.REASON_MISSING);
		}
		answer(SuggestionStatus.DECLINED, by, at);
		this.answer = why.strip();
	}

	void requirePending() {
		if (this.status != SuggestionStatus.PENDING) {
			throw new ChannelRefused(Reason.WRONG_STATE);
		}
	}

	private void answer(SuggestionStatus next, PersonId by, Instant at) {
		requirePending();
		this.status = next;
		this.answeredBy = by;
		this.answeredAt = at;
	}

}
