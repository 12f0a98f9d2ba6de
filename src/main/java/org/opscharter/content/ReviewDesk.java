package org.opscharter.content;

import java.util.List;
import java.util.stream.Stream;

import org.opscharter.approvals.Answer;
import org.opscharter.approvals.Approvals;
import org.opscharter.approvals.Revision;
import org.opscharter.approvals.Verdict;
import org.opscharter.content.ContentRefused.Reason;
import org.opscharter.content.DraftVersion.Origin;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a reviewer puts a piece better himself instead of sending it back (代改, W2).
 */
@Component
@Transactional
public class ReviewDesk {

	private static final List<Answer> ALL_MET = Stream.of("accurate", "lawful", "positioning", "purpose")
		.map((point) -> new Answer(point, true, ""))
		.toList();

	private final DraftRegister register;

	private final VersionRegister versions;

	private final ReviewRules rules;

	private final Approvals approvals;

	private final DraftTrail trail;

	private final Directory directory;

	private final SubmissionCheck check;

	private final Words words;

	private final BusinessTime time;

	ReviewDesk(DraftRegister register, VersionRegister versions, ReviewRules rules, Approvals approvals,
			DraftTrail trail, Directory directory, SubmissionCheck check, Words words, BusinessTime time) {
		this.register = register;
		this.versions = versions;
		this.rules = rules;
		this.approvals = approvals;
		this.trail = trail;
		this.directory = directory;
		this.check = check;
		this.words = words;
		this.time = time;
	}

	/**
	 * His own version takes the place of the one he has in front of him. A few words
	 * without weight are agreed to at once (改后通过, M17); anything more the author
	 * confirms, who gets it back with the difference.
	 * @param seen the version he had in front of him
	 * @return whether it was agreed to at once
	 */
	public boolean amend(DraftId id, Revision seen, String title, String summary, String body, PersonId by) {
		Draft draft = this.register.lock(id).orElseThrow(() -> new DraftNotFound(id));
		if (draft.status() != DraftStatus.AWAITING_HEAD) {
			throw new ContentRefused(Reason.WRONG_STATE);
		}
		if (!draft.frozen().equals(seen)) {
			throw draft.changed();
		}
		String number = this.approvals.numberOf(id.id()).orElseThrow();
		Manuscript before = draft.manuscript();
		this.check.requireWords(before.saying(title, summary, body));
		draft.amend(before.saying(title, summary, body), by, this.time.now());
		this.register.saveAndFlush(draft);
		this.versions.saveAndFlush(new DraftVersion(draft, Origin.AMENDED, by, this.time.now()));
		this.approvals.amend(number, draft.subject(), draft.frozen(), by);
		boolean small = SmallChange.between(before, draft.manuscript(), names()).isWithin(this.rules.editCharacters());
		this.trail.write(draft, by, "amended", DraftTrail.REVIEW, null, "");
		if (small) {
			this.trail.tell(List.of(draft.author()), draft, "amended/" + draft.revision(), "amended", DraftTrail.REVIEW,
					this.trail.nameOf(by));
			this.approvals.decide(number, Verdict.agree(by, draft.frozen(), ALL_MET));
		}
		else {
			this.approvals.decide(number,
					Verdict.sendBack(by, draft.frozen(), this.words.recorded("content.amend.confirm")));
		}
		return small;
	}

	/** Everybody's name; a change that touches one is never small. */
	private List<String> names() {
		return this.directory.everybody(this.time.today()).stream().map(Member::name).toList();
	}

}
