package org.opscharter.content;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.opscharter.activity.Subject;
import org.opscharter.approvals.Revision;
import org.opscharter.content.ContentRefused.Reason;
import org.opscharter.organisation.PersonId;

/**
 * One piece of content (稿件), bound to the letter of what was handed in: whatever is
 * changed afterwards is another version and asks for another review (S2a-4.2.3).
 */
@Entity
@Table(name = "draft", schema = "content")
@DynamicUpdate
public class Draft {

	/** What approvals, trail and files call a draft. */
	public static final String KIND = "draft";

	@EmbeddedId
	private DraftId id;

	@Version
	private @Nullable Integer version;

	private String number;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "author_id"))
	private PersonId author;

	@Enumerated(EnumType.STRING)
	private DraftStatus status;

	private Instant statusAt;

	@Convert(converter = ManuscriptText.class)
	private Manuscript manuscript;

	private String title;

	@Enumerated(EnumType.STRING)
	private DraftKind kind;

	@Enumerated(EnumType.STRING)
	private Category category;

	private int words;

	private int pictures;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "written_by"))
	private PersonId writtenBy;

	private Instant writtenAt;

	private int revision;

	private @Nullable String fingerprint;

	private String reply = "";

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "approved_by"))
	private @Nullable PersonId approvedBy;

	private @Nullable Instant plannedAt;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "planned_by"))
	private @Nullable PersonId plannedBy;

	/** Whether the moment it was planned for has come and was seen to. */
	private boolean planSettled;

	/** Where it is to appear once more, for those who ask by channel. */
	@ElementCollection
	@CollectionTable(name = "draft_target", schema = "content", joinColumns = @JoinColumn(name = "draft_id"))
	private List<Target> targets = new ArrayList<>();

	protected Draft() {
	}

	Draft(String number, PersonId author, Manuscript manuscript, Instant at) {
		this.id = DraftId.next();
		this.number = number;
		this.author = author;
		this.status = DraftStatus.DRAFT;
		this.statusAt = at;
		put(manuscript, author, at);
	}

	public DraftId id() {
		return this.id;
	}

	public String number() {
		return this.number;
	}

	public PersonId author() {
		return this.author;
	}

	public DraftStatus status() {
		return this.status;
	}

	public Manuscript manuscript() {
		return this.manuscript;
	}

	/**
	 * Grows with every change; who saves says which one he had in front of him.
	 */
	public int version() {
		return (this.version != null) ? this.version : 0;
	}

	/**
	 * The draft as others name it.
	 */
	public Subject subject() {
		return new Subject(KIND, this.id.id(), this.number, this.title, "/content/drafts/" + this.number);
	}

	String title() {
		return this.title;
	}

	/** The version that was handed in last; 0 before. */
	int revision() {
		return this.revision;
	}

	@Nullable PersonId approvedBy() {
		return this.approvedBy;
	}

	@Nullable Instant plannedAt() {
		return this.plannedAt;
	}

	/** Who said when it is to go out. */
	@Nullable PersonId plannedBy() {
		return this.plannedBy;
	}

	/** Whether it was ready by the moment it was planned for, which is over now. */
	boolean isDue(Instant at) {
		return this.status == DraftStatus.READY && this.plannedAt != null && !this.plannedAt.isAfter(at)
				&& !this.statusAt.isAfter(this.plannedAt);
	}

	/** Its moment has come; whatever is done about it is done once. */
	void settlePlan() {
		this.planSettled = true;
	}

	Revision frozen() {
		if (this.fingerprint == null) {
			throw new ContentRefused(Reason.WRONG_STATE);
		}
		return new Revision(this.revision, this.fingerprint);
	}

	/**
	 * Writes it down as it is now.
	 * @param seen the version the person had in front of him
	 * @throws DraftChanged if somebody has saved meanwhile
	 */
	void save(int seen, Manuscript next, PersonId by, Instant at) {
		if (!this.status.isOpenForWriting()) {
			throw new ContentRefused(Reason.WRONG_STATE);
		}
		Manuscript kept = next.with(this.manuscript.files());
		if (kept.equals(this.manuscript)) {
			return;
		}
		if (seen != version()) {
			throw changed();
		}
		put(kept, by, at);
	}

	/**
	 * Hands it in as it stands; after a return it must say something else.
	 * @param first who looks at it first
	 * @param confirmed whether he only confirms what a reviewer has put better
	 */
	void submit(Manuscript handedIn, DraftStatus first, boolean confirmed, Instant at) {
		boolean returned = this.status == DraftStatus.RETURNED;
		boolean same = isFrozenAs(handedIn);
		if (returned && same && !confirmed) {
			throw new ContentRefused(Reason.UNCHANGED);
		}
		moveTo(first, at);
		if (!same) {
			freeze(handedIn);
		}
	}

	/** The next one looks at it. */
	void pass(DraftStatus next, Instant at) {
		moveTo(next, at);
	}

	/** The last one agreed to this very version. */
	void approve(Revision agreed, PersonId by, Instant at) {
		if (!agreed.equals(frozen())) {
			throw new ContentRefused(Reason.NOT_APPROVED);
		}
		moveTo((this.status == DraftStatus.UNREVIEWED) ? DraftStatus.REVIEWED : DraftStatus.READY, at);
		this.approvedBy = by;
	}

	void comeBack(String words, Instant at) {
		this.reply = words;
		if (this.status != DraftStatus.UNREVIEWED) {
			moveTo(DraftStatus.RETURNED, at);
		}
	}

	void decline(String words, Instant at) {
		moveTo(DraftStatus.DECLINED, at);
		this.reply = words;
	}

	void withdraw(Instant at) {
		moveTo(DraftStatus.DRAFT, at);
	}

	void giveUp(String words, Instant at) {
		moveTo(DraftStatus.VOIDED, at);
		this.reply = words;
	}

	/** A reviewer's own version takes the place of the one he has in front of him. */
	void amend(Manuscript better, PersonId by, Instant at) {
		if (!this.status.isInReview()) {
			throw new ContentRefused(Reason.WRONG_STATE);
		}
		if (better.with(this.manuscript.files()).equals(this.manuscript)) {
			throw new ContentRefused(Reason.UNCHANGED);
		}
		put(better.with(this.manuscript.files()), by, at);
		freeze(this.manuscript);
	}

	/** Changed after its approval: what was decided holds no longer (W2). */
	void reopen(Manuscript next, PersonId by, Instant at) {
		requireReady();
		moveTo(DraftStatus.DRAFT, at);
		put(next.with(this.manuscript.files()), by, at);
		this.approvedBy = null;
		this.plannedAt = null;
		this.plannedBy = null;
	}

	/** A small edit that the last approver has agreed to. */
	void tweak(Manuscript next, PersonId by, Instant at) {
		requireReady();
		put(next.with(this.manuscript.files()), by, at);
		freeze(this.manuscript);
	}

	/** When it is to go out; it may still be written on or looked at. */
	void planFor(@Nullable Instant moment, PersonId by) {
		if (!this.status.isOpenForWriting() && !this.status.isInReview()) {
			requireReady();
		}
		this.plannedAt = moment;
		this.plannedBy = (moment != null) ? by : null;
		this.planSettled = false;
	}

	void publish(Instant at) {
		moveTo(DraftStatus.PUBLISHED, at);
	}

	/** It went out before anybody looked at it. */
	void wentOut(Manuscript asItWas, Instant at) {
		moveTo(DraftStatus.UNREVIEWED, at);
		freeze(asItWas);
	}

	/** Readers are to see something else, which the last one agreed to. */
	void correct(Correction agreed, PersonId approver, Instant at) {
		requireCorrectable();
		moveTo(DraftStatus.CORRECTED, at);
		put(agreed.manuscript(), agreed.by(), at);
		freeze(this.manuscript);
		this.approvedBy = approver;
		this.reply = "";
	}

	void takeDown(String words, Instant at) {
		moveTo(DraftStatus.TAKEN_DOWN, at);
		this.reply = words;
	}

	/** What went out first is reviewed first; only what that sent back is corrected. */
	void requireCorrectable() {
		if (!isCorrectable()) {
			throw new ContentRefused((this.status == DraftStatus.UNREVIEWED) ? Reason.REVIEW_OPEN : Reason.WRONG_STATE);
		}
	}

	boolean isCorrectable() {
		return this.status.isCorrectable(!this.reply.isEmpty());
	}

	/** What somebody who had an earlier one in front of him is told. */
	DraftChanged changed() {
		return new DraftChanged(this.writtenBy, this.writtenAt, this.manuscript, version());
	}

	void requireReady() {
		if (this.status != DraftStatus.READY) {
			throw new ContentRefused(switch (this.status) {
				case AWAITING_GM -> Reason.NOT_CONFIRMED;
				case PUBLISHED, CORRECTED, REVIEWED, TAKEN_DOWN, VOIDED, DECLINED -> Reason.WRONG_STATE;
				default -> Reason.NOT_APPROVED;
			});
		}
	}

	private boolean isFrozenAs(Manuscript text) {
		return Revision.fingerprint(ManuscriptText.of(text)).equals(this.fingerprint);
	}

	private void freeze(Manuscript text) {
		this.manuscript = text;
		this.fingerprint = Revision.fingerprint(ManuscriptText.of(text));
		this.revision++;
	}

	private void put(Manuscript next, PersonId by, Instant at) {
		if (this.manuscript == null || !next.targets().equals(this.manuscript.targets())) {
			this.targets = new ArrayList<>(next.targets());
		}
		this.manuscript = next;
		this.title = next.title();
		this.kind = next.kind();
		this.category = next.category();
		this.words = next.words();
		this.pictures = next.pictures();
		this.writtenBy = by;
		this.writtenAt = at;
	}

	private void moveTo(DraftStatus next, Instant at) {
		if (!this.status.successors().contains(next)) {
			throw new ContentRefused(Reason.WRONG_STATE);
		}
		this.status = next;
		this.statusAt = at;
	}

}
