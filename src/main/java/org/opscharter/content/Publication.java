package org.opscharter.content;

import java.time.Instant;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.opscharter.organisation.PersonId;

/**
 * One piece on one channel, as it went out (发布登记). It goes on counting for its time even
 * when the piece is corrected or taken down later.
 */
@Entity
@Table(name = "publication", schema = "content")
public class Publication {

	@Id
	private UUID id;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "draft_id"))
	private DraftId draft;

	private int version;

	private UUID channelId;

	private @Nullable UUID columnId;

	@Enumerated(EnumType.STRING)
	private Way way;

	private String title;

	private Instant publishedAt;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "published_by"))
	private PersonId by;

	private String link;

	private String reason;

	private @Nullable Instant plannedAt;

	private @Nullable Instant takenDownAt;

	private @Nullable Integer correctedVersion;

	private @Nullable Instant correctedAt;

	protected Publication() {
	}

	Publication(Draft draft, Target target, Way way, Release release) {
		this.id = UuidCreator.getTimeOrderedEpoch();
		this.draft = draft.id();
		this.version = draft.revision();
		this.channelId = target.channel();
		this.columnId = target.column();
		this.way = way;
		this.title = draft.title();
		this.publishedAt = release.at();
		this.by = release.by();
		this.link = release.link();
		this.reason = release.reason();
		this.plannedAt = draft.plannedAt();
	}

	UUID channelId() {
		return this.channelId;
	}

	@Nullable UUID columnId() {
		return this.columnId;
	}

	Instant publishedAt() {
		return this.publishedAt;
	}

	PersonId by() {
		return this.by;
	}

	String link() {
		return this.link;
	}

	/** Where readers find it, as far as it is known now. */
	void foundAt(String address) {
		this.link = address;
	}

	/** Whether readers see an earlier version there than the one agreed to last. */
	boolean isBehind(Draft draft) {
		int seen = (this.correctedVersion != null) ? this.correctedVersion : this.version;
		return this.takenDownAt == null && seen < draft.revision();
	}

	/** Readers see there what the piece says now. */
	void correctedTo(Draft draft, Instant at) {
		this.correctedVersion = draft.revision();
		this.correctedAt = at;
	}

	void takeDown(Instant at) {
		this.takenDownAt = at;
	}

	/**
	 * How it went out.
	 */
	public enum Way {

		/** 审核后发布. */
		APPROVED,
		/** 登记站外发布: it had gone out on another way. */
		OUTSIDE,
		/** 紧急发布: on spoken consent. */
		URGENT

	}

	/**
	 * The circumstances of a release.
	 *
	 * @param at when it went out
	 * @param by who released it
	 * @param link where readers find it; empty while it is not known
	 * @param reason why it went out without a review; empty where it had one
	 */
	public record Release(Instant at, PersonId by, String link, String reason) {

	}

}
