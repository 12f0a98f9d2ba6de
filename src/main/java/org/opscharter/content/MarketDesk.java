package org.opscharter.content;

import org.opscharter.content.ContentRefused.Reason;
import org.opscharter.organisation.PersonId;
import org.opscharter.time.BusinessTime;
import org.opscharter.time.WorkingTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the marketing department is asked, before a piece that may affect its business is
 * reviewed (S2a-6.5c, M21).
 */
@Component
@Transactional
public class MarketDesk {

	private final MarketRegister questions;

	private final DraftRegister drafts;

	private final ReviewRules rules;

	private final Places places;

	private final ContentDuties duties;

	private final ReviewPath path;

	private final DraftTrail trail;

	private final WorkingTime working;

	private final BusinessTime time;

	MarketDesk(MarketRegister questions, DraftRegister drafts, ReviewRules rules, Places places, ContentDuties duties,
			ReviewPath path, DraftTrail trail, WorkingTime working, BusinessTime time) {
		this.questions = questions;
		this.drafts = drafts;
		this.rules = rules;
		this.places = places;
		this.duties = duties;
		this.path = path;
		this.trail = trail;
		this.working = working;
		this.time = time;
	}

	/**
	 * The head of marketing says what he thinks of it; the review goes on.
	 */
	public void answer(DraftId id, String opinion, PersonId by) {
		if (!isAsked(by)) {
			throw new ContentRefused(Reason.NOT_REVIEWER);
		}
		Draft draft = asked(id);
		open(draft).answer(opinion, by, this.time.now());
		this.duties.marketAnswered(draft, by);
		goOn(draft, "marketAnswered", opinion.strip(), by);
	}

	/**
	 * The time of the marketing department is over, and the head of operations goes on
	 * with his reason. Who may do so the caller decides.
	 */
	public void passOver(DraftId id, String reason, PersonId by) {
		Draft draft = asked(id);
		if (draft.author().equals(by)) {
			throw new ContentRefused(Reason.NOT_REVIEWER);
		}
		open(draft).passOver(reason, by, this.time.now());
		this.duties.marketPassedOver(draft, reason.strip(), by);
		goOn(draft, "marketPassedOver", reason.strip(), by);
	}

	/**
	 * Whether this person answers for the marketing department.
	 */
	@Transactional(readOnly = true)
	public boolean isAsked(PersonId person) {
		return this.duties.marketingHeads().contains(person);
	}

	void ask(Draft draft) {
		this.questions.saveAndFlush(new MarketQuestion(draft, this.time.now(),
				this.working.plusHours(this.time.now(), this.rules.marketingHours())));
		this.duties.marketingHeads().stream().limit(1).forEach((head) -> {
			this.duties.marketAsked(draft, head, this.time.now());
		});
		this.trail.tell(this.duties.marketingHeads(), draft, "market/" + draft.revision(), "market",
				DraftTrail.MARKETING, this.trail.nameOf(draft.author()), String.valueOf(this.rules.marketingHours()));
	}

	void drop(Draft draft, PersonId by) {
		this.questions.findOpenOf(draft.id()).ifPresent((question) -> {
			question.drop(by, this.time.now());
			this.duties.marketPassedOver(draft, "", by);
		});
	}

	private void goOn(Draft draft, String deed, String words, PersonId by) {
		DraftStatus before = draft.status();
		boolean backoffice = this.rules.flags(draft.manuscript(), this.places.of(draft.manuscript()))
			.contains(ReviewRules.BACKOFFICE);
		draft.pass(backoffice ? DraftStatus.AWAITING_BACKOFFICE : DraftStatus.AWAITING_HEAD, this.time.now());
		this.drafts.saveAndFlush(draft);
		this.trail.write(draft, by, deed, DraftTrail.MARKETING, before, words);
		this.path.begin(draft);
	}

	private Draft asked(DraftId id) {
		Draft draft = this.drafts.lock(id).orElseThrow(() -> new DraftNotFound(id));
		if (draft.status() != DraftStatus.AWAITING_MARKET) {
			throw new ContentRefused(Reason.WRONG_STATE);
		}
		return draft;
	}

	private MarketQuestion open(Draft draft) {
		return this.questions.findOpenOf(draft.id()).orElseThrow(() -> new ContentRefused(Reason.WRONG_STATE));
	}

}
