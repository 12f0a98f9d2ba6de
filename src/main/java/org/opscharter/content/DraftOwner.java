package org.opscharter.content;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.opscharter.approvals.ApprovalOwner;
import org.opscharter.approvals.Revision;
import org.opscharter.clauses.ClauseId;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.Panel;
import org.opscharter.time.BusinessTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Keeps a draft in step with its approval.
 */
@Component
class DraftOwner implements ApprovalOwner {

	/** Where a draft stands while a step is asked. */
	private static final Map<String, DraftStatus> STEPS = Map.of("content.step.backoffice",
			DraftStatus.AWAITING_BACKOFFICE, "content.step.head", DraftStatus.AWAITING_HEAD, "content.step.gm",
			DraftStatus.AWAITING_GM);

	private final DraftRegister register;

	private final Releases releases;

	private final Places places;

	private final ReviewRules rules;

	private final ContentDuties duties;

	private final DraftTrail trail;

	private final ObjectProvider<DraftReaders> readers;

	private final BusinessTime time;

	DraftOwner(DraftRegister register, Releases releases, Places places, ReviewRules rules, ContentDuties duties,
			DraftTrail trail, ObjectProvider<DraftReaders> readers, BusinessTime time) {
		this.register = register;
		this.releases = releases;
		this.places = places;
		this.rules = rules;
		this.duties = duties;
		this.trail = trail;
		this.readers = readers;
		this.time = time;
	}

	@Override
	public String subjectKind() {
		return Draft.KIND;
	}

	@Override
	public boolean asksForAllCriteria() {
		return true;
	}

	@Override
	public void advanced(UUID subject, String step, PersonId by) {
		Draft draft = locked(subject);
		DraftStatus next = STEPS.get(step);
		if (next == null || draft.status() == next || draft.status() == DraftStatus.UNREVIEWED) {
			return;
		}
		DraftStatus before = draft.status();
		draft.pass(next, this.time.now());
		this.trail.write(draft, by, "passed", DraftTrail.REVIEW, before, "");
		this.trail.tell(List.of(draft.author()), draft, "passed/" + draft.revision() + "/" + next, "passed." + next,
				DraftTrail.REVIEW, this.trail.nameOf(by));
	}

	@Override
	public ClauseId criteria() {
		return DraftTrail.POINTS;
	}

	@Override
	public void approved(UUID subject, Revision revision, PersonId by) {
		Draft draft = locked(subject);
		DraftStatus before = draft.status();
		draft.approve(revision, by, this.time.now());
		this.trail.write(draft, by, "approved", DraftTrail.REVIEW, before, "");
		if (draft.status() == DraftStatus.REVIEWED) {
			this.releases.countAll(draft);
			this.duties.reviewed(draft, by);
			return;
		}
		releasable(draft);
	}

	/** 可以发布了: to each who releases it, with the places that are his. */
	private void releasable(Draft draft) {
		Map<PersonId, List<Place>> mine = this.places.of(draft.manuscript())
			.stream()
			.collect(Collectors.groupingBy((place) -> releaser(draft, place)));
		mine.forEach((person, places) -> this.trail.tell(List.of(person), draft, "ready/" + draft.revision(), "ready",
				DraftTrail.RELEASE, places.stream().map(Place::channelName).collect(Collectors.joining("、"))));
	}

	private PersonId releaser(Draft draft, Place place) {
		PersonId owner = place.owner();
		return (owner != null && this.rules.mayRelease(owner, draft.author(), place)) ? owner : draft.author();
	}

	@Override
	public void returned(UUID subject, PersonId by, String reason) {
		Draft draft = locked(subject);
		DraftStatus before = draft.status();
		draft.comeBack(reason, this.time.now());
		this.trail.write(draft, by, "returned", DraftTrail.REVIEW, before, reason);
	}

	@Override
	public void declined(UUID subject, PersonId by, String reason) {
		Draft draft = locked(subject);
		DraftStatus before = draft.status();
		if (before == DraftStatus.UNREVIEWED) {
			this.releases.takeDown(draft, reason, by);
			this.duties.reviewed(draft, by);
			return;
		}
		draft.decline(reason, this.time.now());
		this.trail.write(draft, by, "declined", DraftTrail.REVIEW, before, reason);
	}

	@Override
	public void withdrawn(UUID subject, PersonId by) {
		Draft draft = locked(subject);
		DraftStatus before = draft.status();
		draft.withdraw(this.time.now());
		this.trail.write(draft, by, "withdrawn", null, before, "");
	}

	@Override
	public boolean mayRead(UUID id, PersonId person) {
		return this.readers.getObject().mayRead(new DraftId(id), person);
	}

	@Override
	public Panel view(UUID subject, int revision, PersonId viewer) {
		return this.readers.getObject().decisionPanel(new DraftId(subject), revision, viewer);
	}

	@Override
	public String lastStepWords() {
		return "content.agree.last";
	}

	private Draft locked(UUID subject) {
		return this.register.lock(new DraftId(subject)).orElseThrow(() -> new DraftNotFound(subject));
	}

}
