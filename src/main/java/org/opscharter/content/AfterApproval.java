package org.opscharter.content;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.opscharter.approvals.Approvals;
import org.opscharter.approvals.Facts;
import org.opscharter.approvals.Submission;
import org.opscharter.content.ContentRefused.Reason;
import org.opscharter.content.DraftVersion.Origin;
import org.opscharter.content.Publication.Release;
import org.opscharter.content.Publication.Way;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What does not take the usual way (W2): words changed after the approval, and what went
 * out before anybody had looked at it.
 */
@Component
@Transactional
public class AfterApproval {

	private static final String SMALL = "approval.content.smallEdit";

	private final DraftRegister register;

	private final VersionRegister versions;

	private final SmallEditRegister edits;

	private final OpenRequests open;

	private final Places places;

	private final ReviewRules rules;

	private final ReviewPath path;

	private final SubmissionCheck check;

	private final Approvals approvals;

	private final Releases releases;

	private final ContentDuties duties;

	private final DraftTrail trail;

	private final Directory directory;

	private final BusinessTime time;

	AfterApproval(DraftRegister register, VersionRegister versions, SmallEditRegister edits, OpenRequests open,
			Places places, ReviewRules rules, ReviewPath path, SubmissionCheck check, Approvals approvals,
			Releases releases, ContentDuties duties, DraftTrail trail, Directory directory, BusinessTime time) {
		this.register = register;
		this.versions = versions;
		this.edits = edits;
		this.open = open;
		this.places = places;
		this.rules = rules;
		this.path = path;
		this.check = check;
		this.approvals = approvals;
		this.releases = releases;
		this.duties = duties;
		this.trail = trail;
		this.directory = directory;
		this.time = time;
	}

	/**
	 * A few characters more or less (微调, M18): whoever approved last sees the difference,
	 * and until he agrees it does not go out.
	 * @throws ContentRefused with {@link Reason#NOT_SMALL} if it is more than that
	 */
	public void tweak(DraftId id, Manuscript next, PersonId by) {
		Draft draft = approved(id, by);
		SmallChange change = small(draft, next);
		if (change.characters() == 0) {
			throw new ContentRefused(Reason.UNCHANGED);
		}
		if (!change.isWithin(this.rules.smallEditCharacters())) {
			throw new ContentRefused(Reason.NOT_SMALL, String.valueOf(change.characters()),
					String.valueOf(this.rules.smallEditCharacters()));
		}
		if (this.edits.findOpenOf(id).isPresent()) {
			throw new ContentRefused(Reason.SMALL_EDIT_OPEN);
		}
		Manuscript kept = next.with(draft.manuscript().files());
		this.check.requireWords(kept);
		SmallEdit edit = this.edits.saveAndFlush(new SmallEdit(draft, kept, change.characters(), by, this.time.now()));
		this.trail.write(draft, by, "tweakAsked", DraftTrail.REVIEW, null, "");
		this.approvals.submit(new Submission(SMALL, edit.subject(), edit.revision(), new Facts(by,
				this.path.department(draft), null, "", Set.of(), Map.of("approver", draft.approvedBy()))));
	}

	/**
	 * How much this would change of what was approved.
	 */
	@Transactional(readOnly = true)
	public SmallChange small(Draft draft, Manuscript next) {
		List<String> names = this.directory.everybody(this.time.today()).stream().map(Member::name).toList();
		return SmallChange.between(draft.manuscript(), next.with(draft.manuscript().files()), names);
	}

	/**
	 * Written on although it is approved: the approval is void, and it is a draft again
	 * (S2a-4.2.3).
	 */
	public void reopen(DraftId id, Manuscript next, PersonId by) {
		Draft draft = approved(id, by);
		draft.reopen(next, by, this.time.now());
		this.register.saveAndFlush(draft);
		this.open.end(draft, "", by);
		this.trail.write(draft, by, "reopened", DraftTrail.REVIEW, DraftStatus.READY, "");
	}

	/**
	 * It is out already, on a way of its own: by mistake, by a platform, or because it
	 * could not wait (登记站外发布, 紧急发布). Written down as it is; the head learns of it and
	 * reviews it by the next working day. For the cadence it counts from that review on.
	 * @param links where readers find it, by channel
	 */
	public void wentOut(DraftId id, Outside outside, Map<UUID, String> links, PersonId by) {
		Draft draft = this.register.lock(id).orElseThrow(() -> new DraftNotFound(id));
		if (!draft.author().equals(by) && !this.places.tends(draft.manuscript(), by)) {
			throw new ContentRefused(Reason.NOT_WRITER);
		}
		List<Place> where = this.places.of(draft.manuscript());
		if (where.isEmpty()) {
			throw new ContentRefused(Reason.TARGET_MISSING);
		}
		if (outside.reason().isBlank()) {
			throw new ContentRefused(Reason.REASON_MISSING);
		}
		boolean empty = draft.manuscript().words() == 0 && draft.manuscript().pictures() == 0;
		if (empty && links.values().stream().allMatch(String::isBlank)) {
			throw new ContentRefused(Reason.NOTHING_TO_REVIEW);
		}
		if (outside.at().isAfter(this.time.now())) {
			throw new ContentRefused(Reason.WRONG_STATE);
		}
		DraftStatus before = draft.status();
		draft.wentOut(draft.manuscript(), this.time.now());
		this.register.saveAndFlush(draft);
		this.versions.saveAndFlush(new DraftVersion(draft, Origin.RECORDED, by, this.time.now()));
		for (Place place : where) {
			this.releases.write(draft, place, outside.way(), new Release(outside.at(), by,
					ReleaseDesk.address(links.getOrDefault(place.channelId(), "")), outside.reason().strip()));
		}
		this.trail.write(draft, by, "wentOut." + outside.way(), DraftTrail.REVIEW, before, outside.reason().strip());
		this.duties.wentOutFirst(draft);
		this.path.begin(draft);
	}

	private Draft approved(DraftId id, PersonId by) {
		Draft draft = this.register.lock(id).orElseThrow(() -> new DraftNotFound(id));
		if (!draft.author().equals(by) && !this.places.tends(draft.manuscript(), by)) {
			throw new ContentRefused(Reason.NOT_WRITER);
		}
		draft.requireReady();
		this.releases.requireOutNowhere(draft);
		return draft;
	}

	/**
	 * How a piece went out without its review.
	 *
	 * @param way on another way, or on spoken consent
	 * @param at when it went out, not in the future
	 * @param reason why; of an urgent one also who agreed, when and how
	 */
	public record Outside(Way way, Instant at, String reason) {

	}

}
