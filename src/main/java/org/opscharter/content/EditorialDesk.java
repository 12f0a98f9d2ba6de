package org.opscharter.content;

import java.util.List;
import java.util.Optional;

import org.opscharter.approvals.Approvals;
import org.opscharter.content.ContentRefused.Reason;
import org.opscharter.content.DraftVersion.Origin;
import org.opscharter.documents.DocumentRow;
import org.opscharter.documents.Documents;
import org.opscharter.organisation.PersonId;
import org.opscharter.time.BusinessTime;
import org.opscharter.topics.Topic;
import org.opscharter.topics.TopicId;
import org.opscharter.topics.Topics;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The desk where pieces are written and handed in for review.
 */
@Component
@Transactional
public class EditorialDesk {

	private final DraftRegister register;

	private final VersionRegister versions;

	private final OpenRequests open;

	private final Releases releases;

	private final SubmissionCheck check;

	private final Places places;

	private final ReviewRules rules;

	private final MarketDesk market;

	private final ReviewPath path;

	private final Approvals approvals;

	private final Documents documents;

	private final ContentDuties duties;

	private final Topics topics;

	private final DraftTrail trail;

	private final BusinessTime time;

	EditorialDesk(DraftRegister register, VersionRegister versions, OpenRequests open, Releases releases,
			SubmissionCheck check, Places places, ReviewRules rules, MarketDesk market, ReviewPath path,
			Approvals approvals, Documents documents, ContentDuties duties, Topics topics, DraftTrail trail,
			BusinessTime time) {
		this.register = register;
		this.versions = versions;
		this.open = open;
		this.releases = releases;
		this.check = check;
		this.places = places;
		this.rules = rules;
		this.market = market;
		this.path = path;
		this.approvals = approvals;
		this.documents = documents;
		this.duties = duties;
		this.topics = topics;
		this.trail = trail;
		this.time = time;
	}

	/**
	 * Begins a piece; where the author's last one was to appear, this one is too.
	 */
	public DraftId begin(String title, PersonId author) {
		Manuscript first = this.register.findLastOf(author)
			.map((last) -> last.manuscript().fresh(title))
			.orElseGet(() -> Manuscript.titled(title));
		return write(first, author);
	}

	/**
	 * Begins the piece a topic is about: its title, its source and its column are there
	 * already (W2).
	 * @param head whether he heads operations
	 * @throws org.opscharter.topics.TopicRefused if the topic is not his to take up
	 */
	public DraftId begin(TopicId id, boolean head, PersonId author) {
		Topic topic = this.topics.taken(id, head, author);
		Manuscript last = this.register.findLastOf(author)
			.map((draft) -> draft.manuscript().fresh(topic.title()))
			.orElseGet(() -> Manuscript.titled(topic.title()));
		List<Source> sources = topic.source().isEmpty() ? List.of()
				: List.of(new Source(topic.source(), topic.isVerified()));
		List<Target> targets = this.places.ofColumn(topic.column()).map(List::of).orElse(last.targets());
		DraftId draft = write(last.about(sources, targets), author);
		this.topics.adopt(id, find(draft).number(), author);
		return draft;
	}

	/**
	 * Begins a piece that is there already.
	 */
	public DraftId write(Manuscript manuscript, PersonId author) {
		Draft draft = new Draft(this.trail.nextNumber(), author, manuscript, this.time.now());
		this.register.saveAndFlush(draft);
		this.trail.write(draft, author, "written", null, null, "");
		return draft.id();
	}

	/**
	 * Keeps what is written so far. The author and those who answer for its columns may.
	 * @param seen the version the person had in front of him
	 * @return the version it has now
	 * @throws DraftChanged if somebody has saved meanwhile
	 */
	public int save(DraftId id, int seen, Manuscript next, PersonId by) {
		Draft draft = writable(id, by);
		draft.save(seen, next, by, this.time.now());
		return this.register.saveAndFlush(draft).version();
	}

	/**
	 * Hands it in as it stands.
	 * @throws ContentRefused with the first of what {@link SubmissionCheck} finds, or if
	 * who hands in another's piece would decide on it himself
	 * @throws org.opscharter.approvals.PostVacant if nobody can decide one of the steps
	 */
	public void submit(DraftId id, PersonId by) {
		Draft draft = writable(id, by);
		List<Place> where = this.places.of(draft.manuscript());
		this.check.gaps(draft.manuscript(), where).stream().findFirst().ifPresent((gap) -> {
			throw new ContentRefused(gap.reason(), gap.details().toArray(String[]::new));
		});
		if (!draft.author().equals(by) && this.path.asks(draft, by)) {
			throw new ContentRefused(Reason.REVIEWS_IT);
		}
		DraftStatus before = draft.status();
		boolean confirmed = isAmended(draft);
		DraftStatus first = this.rules.first(draft.manuscript(), where);
		int revision = draft.revision();
		draft.submit(draft.manuscript().with(attached(draft)), first, confirmed, this.time.now());
		this.register.saveAndFlush(draft);
		if (draft.revision() != revision) {
			this.versions.saveAndFlush(new DraftVersion(draft, Origin.SUBMITTED, by, this.time.now()));
		}
		this.trail.write(draft, by, "submitted", DraftTrail.REVIEW, before, "");
		tellOwners(draft, where, by);
		if (first == DraftStatus.AWAITING_MARKET) {
			this.market.ask(draft);
		}
		else {
			this.path.begin(draft);
		}
	}

	/**
	 * Its author takes it back, as long as it is not decided.
	 */
	public void withdraw(DraftId id, PersonId by) {
		Draft draft = locked(id);
		if (!draft.author().equals(by)) {
			throw new ContentRefused(Reason.NOT_WRITER);
		}
		if (draft.status() == DraftStatus.AWAITING_MARKET) {
			DraftStatus before = draft.status();
			draft.withdraw(this.time.now());
			this.market.drop(draft, by);
			this.trail.write(draft, by, "withdrawn", null, before, "");
			return;
		}
		if (!draft.status().isInReview()) {
			throw new ContentRefused(Reason.WRONG_STATE);
		}
		this.approvals.withdraw(this.approvals.numberOf(id.id()).orElseThrow(), by);
	}

	/**
	 * It is given up: by its author, or by who heads the department (作废).
	 * @param heads whether he heads it
	 * @throws ContentRefused if readers see it somewhere already; it is taken down then
	 */
	public void giveUp(DraftId id, String reason, boolean heads, PersonId by) {
		Draft draft = locked(id);
		if (!heads && !draft.author().equals(by)) {
			throw new ContentRefused(Reason.NOT_WRITER);
		}
		if (reason.isBlank()) {
			throw new ContentRefused(Reason.REASON_MISSING);
		}
		this.releases.requireOutNowhere(draft);
		DraftStatus before = draft.status();
		draft.giveUp(reason.strip(), this.time.now());
		this.market.drop(draft, by);
		this.open.end(draft, reason.strip(), by);
		this.duties.over(draft, reason.strip(), by);
		this.trail.write(draft, by, "givenUp", null, before, reason.strip());
	}

	/**
	 * The draft as it stands.
	 */
	@Transactional(readOnly = true)
	public Draft find(DraftId id) {
		return this.register.findById(id).orElseThrow(() -> new DraftNotFound(id));
	}

	/**
	 * Whether this person writes on it as long as it is open.
	 */
	@Transactional(readOnly = true)
	public boolean isWriter(Draft draft, PersonId person) {
		return draft.author().equals(person) || this.places.tends(draft.manuscript(), person);
	}

	private void tellOwners(Draft draft, List<Place> where, PersonId by) {
		List<PersonId> owners = where.stream()
			.map(Place::owner)
			.filter((owner) -> owner != null && !owner.equals(by) && !owner.equals(draft.author()))
			.distinct()
			.toList();
		this.trail.tell(owners, draft, "submitted/" + draft.revision(), "submitted", DraftTrail.RELEASE,
				this.trail.nameOf(draft.author()));
	}

	private List<String> attached(Draft draft) {
		return this.documents.of(Draft.KIND, draft.id().id()).stream().map(DocumentRow::sha256).toList();
	}

	private boolean isAmended(Draft draft) {
		return Optional.of(draft.revision())
			.filter((number) -> number > 0)
			.flatMap((number) -> this.versions.findByDraftAndNumber(draft.id(), number))
			.filter((version) -> version.origin() == Origin.AMENDED)
			.isPresent();
	}

	private Draft writable(DraftId id, PersonId by) {
		Draft draft = locked(id);
		if (!isWriter(draft, by)) {
			throw new ContentRefused(Reason.NOT_WRITER);
		}
		return draft;
	}

	private Draft locked(DraftId id) {
		return this.register.lock(id).orElseThrow(() -> new DraftNotFound(id));
	}

}
