package org.opscharter.projects.web;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.opscharter.access.CurrentPerson;
import org.opscharter.documents.AttachmentLine;
import org.opscharter.documents.AttachmentList;
import org.opscharter.documents.DocumentId;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.projects.FileMark;
import org.opscharter.projects.ProjectRules;
import org.opscharter.projects.ProposalNotFound;
import org.opscharter.projects.web.Outline.Told;
import org.opscharter.projects.web.ProposalQueries.Details;
import org.opscharter.projects.web.ProposalQueries.Review;
import org.opscharter.shell.Choice;
import org.opscharter.shell.ClauseChip;
import org.opscharter.shell.ClauseChips;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * The newest internal review as its participants see it.
 */
@Component
class ReviewPage {

	private final ProposalQueries queries;

	private final Outline outline;

	private final ReviewWords reviews;

	private final AttachmentList attachments;

	private final ProjectRules rules;

	private final Directory directory;

	private final ClauseChips chips;

	private final BusinessTime time;

	ReviewPage(ProposalQueries queries, Outline outline, ReviewWords reviews, AttachmentList attachments,
			ProjectRules rules, Directory directory, ClauseChips chips, BusinessTime time) {
		this.queries = queries;
		this.outline = outline;
		this.reviews = reviews;
		this.attachments = attachments;
		this.rules = rules;
		this.directory = directory;
		this.chips = chips;
		this.time = time;
	}

	/**
	 * @param opinion what was typed as an opinion, shown again
	 * @param conclusion what was typed as a conclusion, shown again
	 * @throws ProposalNotFound if there is none, or it is not for these eyes
	 */
	View show(String number, @Nullable String opinion, @Nullable String conclusion, CurrentPerson me) {
		Details proposal = this.queries.find(number, Scope.of(me))
			.filter(Details::readable)
			.orElseThrow(() -> new ProposalNotFound(number));
		Review review = this.queries.reviews(proposal.id())
			.stream()
			.findFirst()
			.orElseThrow(() -> new ProposalNotFound(number));
		List<Member> everybody = this.directory.everybody(this.time.today());
		Map<PersonId, Member> members = this.directory.members(ReviewWords.persons(List.of(review)), this.time.today());
		boolean hosts = review.isOpen() && review.host().equals(me.id());
		boolean invited = review.isOpen()
				&& review.opinions().stream().anyMatch((said) -> said.person().equals(me.id()));
		return new View(proposal, author(proposal, everybody), this.reviews.of(review, members),
				this.outline.of(proposal.content(), null, 0, List.of()),
				this.attachments
					.named(proposal.content().files().stream().map(FileMark::id).map(DocumentId::new).toList()),
				hosts, invited, mine(review, opinion, me), (conclusion != null) ? conclusion : "",
				Math.max(0, this.rules.fewestReviewers() - (int) review.given()),
				hosts ? hosts(proposal, me, everybody) : List.of(), this.chips.chip(ProjectRules.REVIEW, false));
	}

	private static String mine(Review review, @Nullable String typed, CurrentPerson me) {
		if (typed != null && !typed.isEmpty()) {
			return typed;
		}
		return review.opinions()
			.stream()
			.filter((said) -> said.person().equals(me.id()) && said.words() != null)
			.map((said) -> said.words())
			.findFirst()
			.orElse("");
	}

	private static String author(Details proposal, List<Member> everybody) {
		return everybody.stream()
			.filter((member) -> member.id().equals(proposal.author()))
			.map(Member::name)
			.findFirst()
			.orElse("");
	}

	/** Whom the host can hand it to: never the author, never an intern. */
	private static List<Choice> hosts(Details proposal, CurrentPerson me, List<Member> everybody) {
		return everybody.stream()
			.filter((member) -> proposal.department().equals(member.department()))
			.filter((member) -> !member.isIntern() && !member.id().equals(proposal.author())
					&& !member.id().equals(me.id()))
			.map((member) -> new Choice(member.id().toString(), member.name() + " " + member.post()))
			.toList();
	}

	/**
	 * The page.
	 *
	 * @param hosts whether the viewer concludes
	 * @param invited whether the viewer gives an opinion
	 * @param missing how many opinions are still needed
	 */
	record View(Details proposal, String author, ReviewWords.Told review, Told told, List<AttachmentLine> files,
			boolean hosts, boolean invited, String opinion, String conclusion, int missing, List<Choice> colleagues,
			ClauseChip chip) {

	}

}
