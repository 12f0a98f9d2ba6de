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
 * A few characters changed after the approval (微调, M18): whoever approved last looks at
 * the difference only, and the approval goes on to hold.
 */
@Entity
@Table(name = "small_edit", schema = "content")
public class SmallEdit {

	/** What approvals call it. */
	public static final String KIND = "smallEdit";

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

	private int characters;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "made_by"))
	private PersonId by;

	private Instant madeAt;

	@Enumerated(EnumType.STRING)
	private State state;

	private @Nullable Instant settledAt;

	protected SmallEdit() {
	}

	SmallEdit(Draft draft, Manuscript next, int characters, PersonId by, Instant at) {
		this.id = UuidCreator.getTimeOrderedEpoch();
		this.draft = draft.id();
		this.version = draft.revision();
		this.number = draft.number();
		this.manuscript = next;
		this.fingerprint = Revision.fingerprint(ManuscriptText.of(next));
		this.characters = characters;
		this.by = by;
		this.madeAt = at;
		this.state = State.OPEN;
	}

	UUID id() {
		return this.id;
	}

	DraftId draft() {
		return this.draft;
	}

	/** The version it changes. */
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

	void settle(State end, Instant at) {
		if (this.state != State.OPEN) {
			throw new ContentRefused(Reason.WRONG_STATE);
		}
		this.state = end;
		this.settledAt = at;
	}

	/**
	 * What became of it.
	 */
	enum State {

		/** Waits for the last approver. */
		OPEN,
		/** It holds. */
		AGREED,
		/** It does not; the approved version stays. */
		REFUSED

	}

}
