package org.opscharter.projects.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.opscharter.access.CurrentPerson;
import org.opscharter.access.Permission;
import org.opscharter.approvals.Approvals;
import org.opscharter.documents.Attachment;
import org.opscharter.documents.AttachmentLine;
import org.opscharter.documents.AttachmentList;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.projects.Content;
import org.opscharter.projects.Importance;
import org.opscharter.projects.ProjectRules;
import org.opscharter.projects.ProposalNotFound;
import org.opscharter.projects.ProposalStatus;
import org.opscharter.projects.web.Comparison.Change;
import org.opscharter.projects.web.Outline.Told;
import org.opscharter.projects.web.ProposalQueries.Details;
import org.opscharter.projects.web.ProposalQueries.Frozen;
import org.opscharter.projects.web.ProposalQueries.Review;
import org.opscharter.shell.ClauseChip;
import org.opscharter.shell.ClauseChips;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * The reading page of a proposal: what it says, where it stands, what can be done with
 * it, how its revisions differ.
 */
@Component
class ProposalPage {

	private static final Pattern COMPARE = Pattern.compile("(\\d{1,4})\\.\\.(\\d{1,4})");

	private final ProposalQueries queries;

	private final Outline outline;

	private final ProjectRules rules;

	private final Comparison comparison;

	private final ReviewWords reviews;

	private final Approvals approvals;

	private final Whereabouts whereabouts;

	private final AttachmentList attachments;

	private final Directory directory;

	private final ClauseChips chips;

	private final Words words;

	private final BusinessTime time;

	ProposalPage(ProposalQueries queries, Outline outline, ProjectRules rules, Comparison comparison,
			ReviewWords reviews, Approvals approvals, Whereabouts whereabouts, AttachmentList attachments,
			Directory directory, ClauseChips chips, Words words, BusinessTime time) {
		this.queries = queries;
		this.outline = outline;
		this.rules = rules;
		this.comparison = comparison;
		this.reviews = reviews;
		this.approvals = approvals;
		this.whereabouts = whereabouts;
		this.attachments = attachments;
		this.directory = directory;
		this.chips = chips;
		this.words = words;
		this.time = time;
	}

	/**
	 * @throws ProposalNotFound if the person may not see it
	 */
	Details visible(String number, CurrentPerson me) {
		return this.queries.find(number, Scope.of(me)).orElseThrow(() -> new ProposalNotFound(number));
	}

	/**
	 * @param compare two revisions, such as {@code 1..2}; anything else compares nothing
	 */
	View show(String number, @Nullable String compare, CurrentPerson me) {
		Details proposal = visible(number, me);
		List<Frozen> revisions = this.queries.revisions(proposal.id());
		List<Review> reviews = this.queries.reviews(proposal.id());
		Map<PersonId, Member> members = this.directory.members(everybody(proposal, revisions, reviews),
				this.time.today());
		Content content = proposal.content();
		Attachment owner = new Attachment("proposal", proposal.id().id());
		boolean writes = proposal.isWrittenBy(me.id()) && proposal.status().isOpenForWriting();
		String further = this.whereabouts.of(proposal.id(), proposal.status());
		return new View(proposal, name(members, proposal.author()),
				this.words.of((further != null) ? further : "proposal.status." + proposal.status()),
				square(proposal.status()), this.words.of("projects.importance." + importance(proposal)),
				proposal.importance() == Importance.MAJOR, this.words.moment(proposal.statusAt()),
				this.outline.of(content, null, 0, List.of()), versions(revisions, members),
				compared(compare, revisions).orElse(null),
				proposal.readable() ? reviews.stream().map((review) -> this.reviews.of(review, members)).toList()
						: List.of(),
				reviewing(reviews, me), this.approvals.numberOf(proposal.id().id()).orElse(null), owner,
				proposal.readable() ? this.attachments.of(owner, writes) : List.of(), writes,
				actions(proposal, further == null || further.endsWith(ProposalStatus.APPROVED.name()), me),
				returned(proposal, members), this.chips.chip(ProjectRules.ELEMENTS, false),
				this.chips.chip(ProjectRules.APPROVAL_FIRST, false));
	}

	/**
	 * 重要 by its author's word alone waits for the head, who confirms it by agreeing
	 * (C28).
	 */
	private String importance(Details proposal) {
		boolean waits = proposal.status() != ProposalStatus.APPROVED && this.rules.flagged(proposal.content());
		return waits ? "flagged" : proposal.importance().name();
	}

	/**
	 * @param still whether nothing has become of it since its approval
	 */
	private static Actions actions(Details proposal, boolean still, CurrentPerson me) {
		ProposalStatus status = proposal.status();
		boolean mine = proposal.isWrittenBy(me.id());
		boolean heads = me.may(Permission.MANAGE_PROJECTS) && proposal.department().equals(me.department());
		return new Actions(mine && status.isOpenForWriting(),
				mine && (status == ProposalStatus.IN_REVIEW || status == ProposalStatus.IN_APPROVAL),
				mine && status == ProposalStatus.WITHDRAWN,
				(mine && status.isOpenForWriting()) || (heads && status == ProposalStatus.RETURNED),
				mine && still && status == ProposalStatus.APPROVED,
				proposal.readable() && me.may(Permission.WRITE_PROPOSALS));
	}

	/** Whether the viewer still has a part in the open review. */
	private static boolean reviewing(List<Review> reviews, CurrentPerson me) {
		return reviews.stream()
			.filter(Review::isOpen)
			.anyMatch((review) -> review.host().equals(me.id())
					|| review.opinions().stream().anyMatch((said) -> said.person().equals(me.id())));
	}

	private List<Version> versions(List<Frozen> revisions, Map<PersonId, Member> members) {
		List<Version> versions = new ArrayList<>();
		for (Frozen revision : revisions) {
			int before = revision.number() - 1;
			versions.add(new Version(revision.number(), this.words.moment(revision.at()), name(members, revision.by()),
					revision.shortFingerprint(), (before > 0) ? before + ".." + revision.number() : null));
		}
		return versions;
	}

	private Optional<Compared> compared(@Nullable String compare, List<Frozen> revisions) {
		Matcher pair = COMPARE.matcher((compare != null) ? compare : "");
		if (!pair.matches()) {
			return Optional.empty();
		}
		Optional<Frozen> one = numbered(revisions, Integer.parseInt(pair.group(1)));
		Optional<Frozen> other = numbered(revisions, Integer.parseInt(pair.group(2)));
		if (one.isEmpty() || other.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(new Compared(one.get().number(), other.get().number(),
				this.comparison.between(one.get().content(), other.get().content())));
	}

	private String returned(Details proposal, Map<PersonId, Member> members) {
		if (proposal.returned() == null || proposal.status() != ProposalStatus.RETURNED) {
			return "";
		}
		return this.words.of("projects.decision.returned", name(members, proposal.returned().by()),
				this.words.moment(proposal.returned().at()), String.valueOf(proposal.returned().revision()));
	}

	private static Optional<Frozen> numbered(List<Frozen> revisions, int number) {
		return revisions.stream().filter((revision) -> revision.number() == number).findFirst();
	}

	private static Set<PersonId> everybody(Details proposal, List<Frozen> revisions, List<Review> reviews) {
		Set<PersonId> everybody = new HashSet<>(ReviewWords.persons(reviews));
		everybody.add(proposal.author());
		revisions.forEach((revision) -> everybody.add(revision.by()));
		if (proposal.returned() != null) {
			everybody.add(proposal.returned().by());
		}
		return everybody;
	}

	private static String name(Map<PersonId, Member> members, PersonId person) {
		return members.containsKey(person) ? members.get(person).name() : "";
	}

	static String square(ProposalStatus status) {
		return switch (status) {
			case DRAFT -> "open";
			case IN_REVIEW, IN_APPROVAL -> "half";
			case RETURNED -> "returned";
			case DECLINED -> "missed";
			case WITHDRAWN, VOID -> "void";
			case APPROVED -> "met";
		};
	}

	/**
	 * The page.
	 *
	 * @param compared the comparison asked for
	 * @param reviewing whether the viewer has a part in the open review
	 * @param request the number of its approval request
	 * @param editable whether the viewer may change its files
	 * @param returned who returned it, when, in words; empty unless it waits for its
	 * author
	 */
	record View(Details proposal, String author, String status, String square, String importance, boolean major,
			String since, Told told, List<Version> versions, @Nullable Compared compared,
			List<ReviewWords.Told> reviews, boolean reviewing, @Nullable String request, Attachment owner,
			List<AttachmentLine> files, boolean editable, Actions actions, String returned, ClauseChip elementsChip,
			ClauseChip startChip) {

	}

	/**
	 * What the viewer can do with it now.
	 */
	record Actions(boolean edit, boolean withdraw, boolean reopen, boolean giveUp, boolean revise, boolean copy) {

	}

	/**
	 * One revision; {@code compare} leads to what it changed.
	 */
	record Version(int number, String when, String who, String fingerprint, @Nullable String compare) {

	}

	/**
	 * Two revisions side by side.
	 */
	record Compared(int one, int other, List<Change> changes) {

	}

}
