package org.opscharter.projects.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.opscharter.documents.AttachmentLine;
import org.opscharter.documents.AttachmentList;
import org.opscharter.documents.Attachment;
import org.opscharter.documents.DocumentId;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.projects.Content;
import org.opscharter.projects.FileMark;
import org.opscharter.projects.ProjectRules;
import org.opscharter.projects.ProposalId;
import org.opscharter.projects.ProposalReaders;
import org.opscharter.projects.web.Comparison.Change;
import org.opscharter.projects.web.Outline.Told;
import org.opscharter.projects.web.ProposalQueries.Details;
import org.opscharter.projects.web.ProposalQueries.Frozen;
import org.opscharter.projects.web.ProposalQueries.Returned;
import org.opscharter.projects.web.ProposalQueries.Review;
import org.opscharter.shell.ClauseChip;
import org.opscharter.shell.ClauseChips;
import org.opscharter.shell.Panel;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * The proposal on the page where it is decided: figures, what changed since the last
 * round, budget, elements.
 */
@Component
class DecisionView implements ProposalReaders {

	private final ProposalQueries queries;

	private final Comparison comparison;

	private final Outline outline;

	private final ProjectRules rules;

	private final ReviewWords reviews;

	private final AttachmentList attachments;

	private final Directory directory;

	private final Scopes scopes;

	private final ClauseChips chips;

	private final Words words;

	private final BusinessTime time;

	DecisionView(ProposalQueries queries, Comparison comparison, Outline outline, ProjectRules rules,
			ReviewWords reviews, AttachmentList attachments, Directory directory, Scopes scopes, ClauseChips chips,
			Words words, BusinessTime time) {
		this.queries = queries;
		this.comparison = comparison;
		this.outline = outline;
		this.rules = rules;
		this.reviews = reviews;
		this.attachments = attachments;
		this.directory = directory;
		this.scopes = scopes;
		this.chips = chips;
		this.words = words;
		this.time = time;
	}

	@Override
	public boolean mayRead(ProposalId proposal, PersonId person) {
		return this.queries.find(proposal, this.scopes.of(person)).filter(Details::readable).isPresent();
	}

	@Override
	public Panel decisionPanel(ProposalId id, int revision, PersonId viewer) {
		Details proposal = this.queries.get(id);
		List<Frozen> revisions = this.queries.revisions(id);
		Frozen now = numbered(revisions, revision).orElseThrow();
		Returned returned = proposal.returned();
		Frozen before = (returned == null || returned.revision() >= revision) ? null
				: numbered(revisions, returned.revision()).orElse(null);
		List<Change> changes = (before == null) ? List.of() : this.comparison.between(before.content(), now.content());
		Content old = (before != null) ? before.content() : null;
		Told told = this.outline.of(now.content(), old, (before != null) ? before.number() : 0, changes);
		return new Panel("projects/decision", "panel",
				new Decision(proposal.number(), "/proposals/" + proposal.number(), revision, told, changes,
						(before != null) ? before.number() : 0, (before != null) ? said(returned, viewer) : null,
						(before != null) ? returned.words() : "", proposal.waiver(), flagged(now.content()),
						lastReview(id).map((review) -> this.reviews.of(review)).orElse(null),
						this.attachments.named(files(now.content())), chip(ProjectRules.ELEMENTS),
						chip(ProjectRules.REVIEW), chip(ProjectRules.FEASIBILITY)));
	}

	/** What agreeing confirms when only the author calls it 重要 (C28); empty otherwise. */
	private String flagged(Content content) {
		return this.rules.flagged(content) ? this.rules.majorFrom()
			.map((from) -> this.words.of("projects.decision.flagged", this.words.money(from)))
			.orElseGet(() -> this.words.of("projects.decision.flagged.word")) : "";
	}

	/** 您在06-08 10:05退回修改第1版. */
	private String said(Returned returned, PersonId viewer) {
		if (returned.by().equals(viewer)) {
			return this.words.of("projects.decision.returned.you", this.words.moment(returned.at()),
					String.valueOf(returned.revision()));
		}
		String who = this.directory.find(returned.by(), this.time.today()).map(Member::name).orElse("");
		return this.words.of("projects.decision.returned", who, this.words.moment(returned.at()),
				String.valueOf(returned.revision()));
	}

	private Optional<Review> lastReview(ProposalId id) {
		return this.queries.reviews(id).stream().filter((review) -> !review.isOpen()).findFirst();
	}

	private static List<DocumentId> files(Content content) {
		return content.files().stream().map(FileMark::id).map(DocumentId::new).toList();
	}

	private ClauseChip chip(org.opscharter.clauses.ClauseId clause) {
		return this.chips.chip(clause, false);
	}

	private static Optional<Frozen> numbered(List<Frozen> revisions, int number) {
		return revisions.stream().filter((revision) -> revision.number() == number).findFirst();
	}

	/** The one who asks is the one who looks; for anybody else only what is his own. */
	/**
	 * The panel.
	 *
	 * @param against the revision it is compared with, 0 when there is none
	 * @param returned who returned that one, when; none in the first round
	 * @param flagged what agreeing confirms about its importance; may be empty
	 * @param waiver why a rule at level 提示 was passed over; may be empty
	 */
	record Decision(String number, String href, int revision, Told told, List<Change> changes, int against,
			@Nullable String returned, String words, String waiver, String flagged, ReviewWords.@Nullable Told review,
			List<AttachmentLine> files, ClauseChip elementsChip, ClauseChip reviewChip, ClauseChip majorChip) {

	}

}
