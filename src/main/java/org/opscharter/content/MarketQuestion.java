package org.opscharter.content;

import java.time.Instant;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.opscharter.content.ContentRefused.Reason;
import org.opscharter.organisation.PersonId;

/**
 * What the marketing department is asked about one version, and what it says (征求市场部意见,
 * S2a-6.5c).
 */
@Entity
@Table(name = "market_question", schema = "content")
class MarketQuestion {

	@Id
	private UUID id;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "draft_id"))
	private DraftId draft;

	private int version;

	private Instant askedAt;

	private Instant dueAt;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "settled_by"))
	private @Nullable PersonId settledBy;

	private @Nullable Instant settledAt;

	private boolean answered;

	private String words = "";

	protected MarketQuestion() {
	}

	MarketQuestion(Draft draft, Instant askedAt, Instant dueAt) {
		this.id = UuidCreator.getTimeOrderedEpoch();
		this.draft = draft.id();
		this.version = draft.revision();
		this.askedAt = askedAt;
		this.dueAt = dueAt;
	}

	void answer(String opinion, PersonId by, Instant at) {
		settle(opinion, by, at);
		this.answered = true;
	}

	/** The head goes on without it, once its time is over. */
	void passOver(String reason, PersonId by, Instant at) {
		if (!at.isAfter(this.dueAt)) {
			throw new ContentRefused(Reason.MARKET_STILL_ASKED);
		}
		settle(reason, by, at);
	}

	/** The draft was taken back. */
	void drop(PersonId by, Instant at) {
		this.settledBy = by;
		this.settledAt = at;
	}

	private void settle(String said, PersonId by, Instant at) {
		if (said.isBlank()) {
			throw new ContentRefused(Reason.REASON_MISSING);
		}
		if (this.settledAt != null) {
			throw new ContentRefused(Reason.WRONG_STATE);
		}
		drop(by, at);
		this.words = said.strip();
	}

}
