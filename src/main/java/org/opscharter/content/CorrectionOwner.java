package org.opscharter.content;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.opscharter.approvals.ApprovalOwner;
import org.opscharter.approvals.Approvals;
import org.opscharter.shell.Panel;
import org.opscharter.approvals.Revision;
import org.opscharter.content.ContentRefused.Reason;
import org.opscharter.content.Correction.State;
import org.opscharter.content.DraftVersion.Origin;
import org.opscharter.organisation.PersonId;
import org.opscharter.clauses.ClauseId;
import org.opscharter.time.BusinessTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Puts a correction in the place of what readers see, once the last one agrees to it.
 */
@Component
class CorrectionOwner implements ApprovalOwner {

	private final CorrectionRegister corrections;

	private final DraftRegister drafts;

	private final VersionRegister versions;

	private final Releases releases;

	private final Places places;

	private final ContentDuties duties;

	private final DraftTrail trail;

	private final ObjectProvider<Approvals> approvals;

	private final ObjectProvider<DraftReaders> readers;

	private final BusinessTime time;

	CorrectionOwner(CorrectionRegister corrections, DraftRegister drafts, VersionRegister versions, Releases releases,
			Places places, ContentDuties duties, DraftTrail trail, ObjectProvider<Approvals> approvals,
			ObjectProvider<DraftReaders> readers, BusinessTime time) {
		this.corrections = corrections;
		this.drafts = drafts;
		this.versions = versions;
		this.releases = releases;
		this.places = places;
		this.duties = duties;
		this.trail = trail;
		this.approvals = approvals;
		this.readers = readers;
		this.time = time;
	}

	@Override
	public String subjectKind() {
		return Correction.KIND;
	}

	@Override
	public boolean asksForAllCriteria() {
		return true;
	}

	@Override
	public ClauseId criteria() {
		return DraftTrail.POINTS;
	}

	@Override
	public void advanced(UUID subject, String step, PersonId by) {
		Correction correction = find(subject);
		this.trail.write(draft(correction), by, "correctionPassed", DraftTrail.REVIEW, null, "");
	}

	@Override
	public void approved(UUID subject, Revision revision, PersonId by) {
		Correction correction = find(subject);
		Draft draft = draft(correction);
		if (draft.revision() != correction.version() || !correction.revision().equals(revision)) {
			throw new ContentRefused(Reason.NOT_APPROVED);
		}
		correction.settle(State.AGREED, "", this.time.now());
		DraftStatus before = draft.status();
		draft.correct(correction, by, this.time.now());
		this.drafts.saveAndFlush(draft);
		this.versions.saveAndFlush(new DraftVersion(draft, Origin.CORRECTED, correction.by(), this.time.now()));
		if (before == DraftStatus.UNREVIEWED) {
			this.approvals.getObject().voidFor(draft.subject(), by, "");
			this.releases.countAll(draft);
			this.duties.reviewed(draft, by);
		}
		Set<UUID> byHand = this.releases.correct(draft);
		this.trail.write(draft, by, "corrected", DraftTrail.REVIEW, before, "");
		tell(correction, draft, byHand, by);
	}

	/** 更正已同意: and where somebody still has to put it right by hand. */
	private void tell(Correction correction, Draft draft, Set<UUID> byHand, PersonId by) {
		Set<PersonId> persons = new HashSet<>(List.of(correction.by(), draft.author()));
		if (byHand.isEmpty()) {
			this.trail.tell(persons, draft, "corrected/" + correction.id(), "corrected", DraftTrail.REVIEW,
					this.trail.nameOf(by));
			return;
		}
		this.places.of(draft.manuscript())
			.stream()
			.filter((place) -> byHand.contains(place.channelId()) && place.owner() != null)
			.forEach((place) -> persons.add(place.owner()));
		this.trail.tell(persons, draft, "corrected/" + correction.id(), "correctedByHand", DraftTrail.REVIEW,
				this.trail.nameOf(by),
				this.places.names(byHand).values().stream().sorted().collect(Collectors.joining("、")));
	}

	@Override
	public void returned(UUID subject, PersonId by, String reason) {
		settle(subject, State.RETURNED, "correctionReturned", reason, by);
	}

	@Override
	public void declined(UUID subject, PersonId by, String reason) {
		settle(subject, State.REFUSED, "correctionDeclined", reason, by);
	}

	@Override
	public void withdrawn(UUID subject, PersonId by) {
		settle(subject, State.WITHDRAWN, "correctionWithdrawn", "", by);
	}

	private void settle(UUID subject, State end, String deed, String words, PersonId by) {
		Correction correction = find(subject);
		correction.settle(end, words, this.time.now());
		this.trail.write(draft(correction), by, deed, DraftTrail.REVIEW, null, words);
	}

	@Override
	public boolean mayRead(UUID subject, PersonId person) {
		return this.corrections.findById(subject)
			.filter((correction) -> this.readers.getObject().mayRead(correction.draft(), person))
			.isPresent();
	}

	@Override
	public Panel view(UUID subject, int revision, PersonId viewer) {
		return this.readers.getObject().correctionPanel(subject);
	}

	@Override
	public String lastStepWords() {
		return "content.agree.correction";
	}

	private Correction find(UUID subject) {
		return this.corrections.findById(subject).orElseThrow(() -> new DraftNotFound(subject));
	}

	private Draft draft(Correction correction) {
		return this.drafts.lock(correction.draft()).orElseThrow(() -> new DraftNotFound(correction.draft()));
	}

}
