package org.opscharter.content;

import java.util.List;
import java.util.UUID;

import org.opscharter.approvals.Approvals;
import org.opscharter.content.ContentRefused.Reason;
import org.opscharter.organisation.PersonId;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where words that readers see already are put right (更正, W2).
 */
@Component
@Transactional
public class CorrectionDesk {

	private final DraftRegister register;

	private final CorrectionRegister corrections;

	private final PublicationRegister publications;

	private final Places places;

	private final ReviewRules rules;

	private final ReviewPath path;

	private final SubmissionCheck check;

	private final Approvals approvals;

	private final DraftTrail trail;

	private final BusinessTime time;

	CorrectionDesk(DraftRegister register, CorrectionRegister corrections, PublicationRegister publications,
			Places places, ReviewRules rules, ReviewPath path, SubmissionCheck check, Approvals approvals,
			DraftTrail trail, BusinessTime time) {
		this.register = register;
		this.corrections = corrections;
		this.publications = publications;
		this.places = places;
		this.rules = rules;
		this.path = path;
		this.check = check;
		this.approvals = approvals;
		this.trail = trail;
		this.time = time;
	}

	/**
	 * Asks for other words, on the way the piece itself would take today. The author and
	 * those who answer for its columns may; of a piece that went out first only once its
	 * review has sent it back.
	 * @param seen the version he had in front of him
	 * @param reason why readers must see something else
	 * @throws ContentRefused if nothing is different, something is missing, another
	 * correction waits, or who asks would decide on another's piece himself
	 * @throws DraftChanged if it was corrected meanwhile
	 * @throws org.opscharter.approvals.PostVacant if nobody can decide one of the steps
	 */
	public void ask(DraftId id, int seen, Manuscript better, String reason, PersonId by) {
		Draft draft = writable(id, by);
		draft.requireCorrectable();
		if (draft.revision() != seen) {
			throw draft.changed();
		}
		if (this.corrections.findOpenOf(id).isPresent()) {
			throw new ContentRefused(Reason.CORRECTION_OPEN);
		}
		Manuscript kept = better.with(draft.manuscript().files());
		this.check.requireText(kept);
		if (kept.equals(draft.manuscript())) {
			throw new ContentRefused(Reason.UNCHANGED);
		}
		if (reason.isBlank()) {
			throw new ContentRefused(Reason.REASON_MISSING);
		}
		if (!draft.author().equals(by) && this.path.asks(draft, by)) {
			throw new ContentRefused(Reason.REVIEWS_IT);
		}
		Correction correction = this.corrections
			.saveAndFlush(new Correction(draft, kept, reason.strip(), by, this.time.now()));
		this.trail.write(draft, by, "correctionAsked", DraftTrail.REVIEW, null, reason.strip());
		this.trail.tell(owners(draft, by), draft, "correction/" + correction.id(), "correctionAsked",
				DraftTrail.RELEASE, this.trail.nameOf(by));
		this.path.begin(correction, draft);
	}

	/**
	 * Who asked for it takes it back.
	 */
	public void withdraw(DraftId id, PersonId by) {
		Correction correction = this.corrections.findOpenOf(id)
			.filter((open) -> open.by().equals(by))
			.orElseThrow(() -> new ContentRefused(Reason.WRONG_STATE));
		this.approvals.withdraw(this.approvals.numberOf(correction.id()).orElseThrow(), by);
	}

	/**
	 * Where nothing goes out by itself, who releases there says that readers see the
	 * corrected words now.
	 */
	public void corrected(DraftId id, UUID channel, PersonId by) {
		Draft draft = this.register.lock(id).orElseThrow(() -> new DraftNotFound(id));
		Publication publication = this.publications.findByDraftAndChannelId(id, channel)
			.orElseThrow(() -> new DraftNotFound(id));
		boolean mine = this.places.of(draft.manuscript())
			.stream()
			.filter((place) -> place.channelId().equals(channel))
			.anyMatch((place) -> this.rules.mayRelease(by, draft.author(), place));
		if (!mine) {
			throw new ContentRefused(Reason.NOT_PUBLISHER);
		}
		if (draft.status() != DraftStatus.CORRECTED || !publication.isBehind(draft)) {
			throw new ContentRefused(Reason.WRONG_STATE);
		}
		publication.correctedTo(draft, this.time.now());
		this.trail.write(draft, by, "correctedThere", DraftTrail.RELEASE, null,
				String.join("", this.places.names(List.of(channel)).values()));
	}

	private List<PersonId> owners(Draft draft, PersonId by) {
		return this.places.of(draft.manuscript())
			.stream()
			.map(Place::owner)
			.filter((owner) -> owner != null && !owner.equals(by))
			.distinct()
			.toList();
	}

	private Draft writable(DraftId id, PersonId by) {
		Draft draft = this.register.lock(id).orElseThrow(() -> new DraftNotFound(id));
		if (!draft.author().equals(by) && !this.places.tends(draft.manuscript(), by)) {
			throw new ContentRefused(Reason.NOT_WRITER);
		}
		return draft;
	}

}
