package org.opscharter.content;

import java.util.List;
import java.util.UUID;

import org.opscharter.approvals.ApprovalOwner;
import org.opscharter.approvals.Revision;
import org.opscharter.clauses.ClauseId;
import org.opscharter.content.ContentRefused.Reason;
import org.opscharter.content.DraftVersion.Origin;
import org.opscharter.content.SmallEdit.State;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.Panel;
import org.opscharter.time.BusinessTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Puts a small edit into its draft once the last approver agrees to the difference.
 */
@Component
class SmallEditOwner implements ApprovalOwner {

	private final SmallEditRegister edits;

	private final DraftRegister drafts;

	private final VersionRegister versions;

	private final DraftTrail trail;

	private final ObjectProvider<DraftReaders> readers;

	private final BusinessTime time;

	SmallEditOwner(SmallEditRegister edits, DraftRegister drafts, VersionRegister versions, DraftTrail trail,
			ObjectProvider<DraftReaders> readers, BusinessTime time) {
		this.edits = edits;
		this.drafts = drafts;
		this.versions = versions;
		this.trail = trail;
		this.readers = readers;
		this.time = time;
	}

	@Override
	public String subjectKind() {
		return SmallEdit.KIND;
	}

	@Override
	public ClauseId criteria() {
		return DraftTrail.POINTS;
	}

	@Override
	public void approved(UUID subject, Revision revision, PersonId by) {
		SmallEdit edit = find(subject);
		Draft draft = draft(edit);
		if (draft.revision() != edit.version()) {
			throw new ContentRefused(Reason.NOT_APPROVED);
		}
		edit.settle(State.AGREED, this.time.now());
		draft.tweak(edit.manuscript(), edit.by(), this.time.now());
		this.drafts.saveAndFlush(draft);
		this.versions.saveAndFlush(new DraftVersion(draft, Origin.TWEAKED, edit.by(), this.time.now()));
		this.trail.write(draft, by, "tweaked", DraftTrail.REVIEW, null, "");
		this.trail.tell(List.of(edit.by()), draft, "tweaked/" + edit.id(), "tweaked", DraftTrail.REVIEW,
				this.trail.nameOf(by));
	}

	@Override
	public void returned(UUID subject, PersonId by, String reason) {
		refuse(subject, by, reason);
	}

	@Override
	public void declined(UUID subject, PersonId by, String reason) {
		refuse(subject, by, reason);
	}

	@Override
	public void withdrawn(UUID subject, PersonId by) {
		refuse(subject, by, "");
	}

	private void refuse(UUID subject, PersonId by, String reason) {
		SmallEdit edit = find(subject);
		edit.settle(State.REFUSED, this.time.now());
		this.trail.write(draft(edit), by, "tweakRefused", DraftTrail.REVIEW, null, reason);
	}

	@Override
	public boolean mayRead(UUID subject, PersonId person) {
		return this.edits.findById(subject)
			.filter((edit) -> this.readers.getObject().mayRead(edit.draft(), person))
			.isPresent();
	}

	@Override
	public Panel view(UUID subject, int revision, PersonId viewer) {
		return this.readers.getObject().smallEditPanel(subject);
	}

	@Override
	public String lastStepWords() {
		return "content.agree.smallEdit";
	}

	private SmallEdit find(UUID subject) {
		return this.edits.findById(subject).orElseThrow(() -> new DraftNotFound(subject));
	}

	private Draft draft(SmallEdit edit) {
		return this.drafts.lock(edit.draft()).orElseThrow(() -> new DraftNotFound(edit.draft()));
	}

}
