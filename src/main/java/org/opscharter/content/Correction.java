package org.opscharter.content;

import java.time.Instant;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.opscharter.activity.Subject;
import org.opscharter.approvals.Revision;
import org.opscharter.content.ContentRefused.Reason;
import org.opscharter.organisation.PersonId;

/**
 * What is to stand in the place of words readers see already (更正, W2). It takes the same
 * way through the review as the piece did; until it is agreed to, the piece stays as it
 * is.
 */
@Entity
@Table(name = "correction", schema = "content")
public class Correction {

	/** What approvals call it. */
	public static final String KIND = "correction";

	@Id
	private UUID id;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "draft_id"))
	private DraftId draft;

	private int version;

	private String number;

	@Convert(converter = ManuscriptText.class)
	private Manuscript manuscript;

	private String fingerprint;

	private String reason;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "asked_by"))
	private PersonId by;

	private Instant askedAt;

	@Enumerated(EnumType.STRING)
	private State state;

	private @Nullable Instant settledAt;

	private String reply = "";

	protected Correction() {
	}

	Correction(Draft draft, Manuscript better, String reason, PersonId by, Instant at) {
		this.id = UuidCreator.getTimeOrderedEpoch();
		this.draft = draft.id();
		this.version = draft.revision();
		this.number = draft.number();
		this.manuscript = better;
		this.fingerprint = Revision.fingerprint(ManuscriptText.of(better));
		this.reason = reason;
		this.by = by;
		this.askedAt = at;
		this.state = State.OPEN;
	}

	UUID id() {
		return this.id;
	}

	DraftId draft() {
		return this.draft;
	}

	/** The version it corrects. */
	int version() {
		return this.version;
	}

	Manuscript manuscript() {
		return this.manuscript;
	}

	PersonId by() {
		return this.by;
	}

	Revision revision() {
		return new Revision(1, this.fingerprint);
	}

	Subject subject() {
		return new Subject(KIND, this.id, this.number, this.manuscript.title(), "/content/drafts/" + this.number);
	}

	/**
	 * @param words what was said about it; empty where nothing was
	 */
	void settle(State end, String words, Instant at) {
		if (this.state != State.OPEN) {
			throw new ContentRefused(Reason.WRONG_STATE);
		}
		this.state = end;
		this.reply = words;
		this.settledAt = at;
	}

	/**
	 * What became of it.
	 */
	enum State {

		/** 审核中. */
		OPEN,
		/** 已同意. */
		AGREED,
		/** 退回修改: it may be asked for again in better words. */
		RETURNED,
		/** 不同意, or the piece was taken down. */
		REFUSED,
		/** 已撤回. */
		WITHDRAWN

	}

}
