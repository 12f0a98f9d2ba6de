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
import org.hibernate.annotations.Immutable;
import org.opscharter.approvals.Revision;
import org.opscharter.organisation.PersonId;

/**
 * The letter of a draft at the moment it was handed in, amended, tweaked or published. It
 * never changes.
 */
@Entity
@Immutable
@Table(name = "draft_version", schema = "content")
public class DraftVersion {

	@Id
	private UUID id;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "draft_id"))
	private DraftId draft;

	private int number;

	@Convert(converter = ManuscriptText.class)
	private Manuscript manuscript;

	private String fingerprint;

	@Enumerated(EnumType.STRING)
	private Origin origin;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "made_by"))
	private PersonId by;

	private Instant madeAt;

	protected DraftVersion() {
	}

	DraftVersion(Draft draft, Origin origin, PersonId by, Instant at) {
		Revision frozen = draft.frozen();
		this.id = UuidCreator.getTimeOrderedEpoch();
		this.draft = draft.id();
		this.number = frozen.number();
		this.manuscript = draft.manuscript();
		this.fingerprint = frozen.fingerprint();
		this.origin = origin;
		this.by = by;
		this.madeAt = at;
	}

	int number() {
		return this.number;
	}

	Manuscript manuscript() {
		return this.manuscript;
	}

	Origin origin() {
		return this.origin;
	}

	/**
	 * How a version came to be.
	 */
	enum Origin {

		/** 送审. */
		SUBMITTED,
		/** 代改: by a reviewer. */
		AMENDED,
		/** 微调. */
		TWEAKED,
		/** 登记站外发布: as it went out. */
		RECORDED,
		/** 更正. */
		CORRECTED

	}

}
