package org.opscharter.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.opscharter.approvals.Answer;
import org.opscharter.approvals.Approvals;
import org.opscharter.approvals.Outcome;
import org.opscharter.approvals.Revision;
import org.opscharter.approvals.Verdict;
import org.opscharter.demo.ProposalStory.Step;
import org.opscharter.organisation.PersonId;
import org.opscharter.projects.InternalReviews;
import org.opscharter.projects.ProposalId;
import org.opscharter.projects.Proposals;
import org.opscharter.projects.ReviewOutcome;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * Tells what became of a proposal, each deed at the desk where people do it.
 */
@Component
@ConditionalOnBooleanProperty("opscharter.evaluation")
class ExampleProposals {

	private static final List<Answer> ALL_MET = Stream.of("brand", "strategy", "novelty", "feasibility", "benefit")
		.map((criterion) -> new Answer(criterion, true, ""))
		.toList();

	private final Proposals proposals;

	private final InternalReviews reviews;

	private final Approvals approvals;

	ExampleProposals(Proposals proposals, InternalReviews reviews, Approvals approvals) {
		this.proposals = proposals;
		this.reviews = reviews;
		this.approvals = approvals;
	}

	ProposalId draft(ProposalStory story, Map<String, PersonId> people, long days) {
		return this.proposals.draft(story.content(days), people.get(story.author()));
	}

	void tell(ProposalStory story, Step step, ProposalId proposal, Map<String, PersonId> people, long days) {
		PersonId author = people.get(story.author());
		PersonId by = (step.by() != null) ? people.get(step.by()) : author;
		int version = this.proposals.find(proposal).version();
		switch (step.deed()) {
			case "change" -> this.proposals.save(proposal, version, story.changed(step, days), author);
			case "review" -> this.proposals.submitForReview(proposal, version,
					step.ask().stream().map(people::get).toList(), step.said(), author);
			case "opinion" -> this.reviews.giveOpinion(proposal, step.said(), by);
			case "conclude" -> this.reviews.conclude(proposal, ReviewOutcome.valueOf(step.outcome()), step.said(), by);
			case "submit" -> this.proposals.submit(proposal, version, step.said(), author);
			case "withdraw" -> this.proposals.withdraw(proposal, author);
			case "void" -> this.proposals.voidReturned(proposal, step.said(), author);
			default -> decide(step, proposal, by);
		}
	}

	private void decide(Step step, ProposalId proposal, PersonId by) {
		String number = this.approvals.numberOf(proposal.id()).orElseThrow();
		Revision revision = this.approvals.find(number).revision();
		this.approvals.decide(number, switch (step.deed()) {
			case "agree" -> new Verdict(by, Outcome.AGREE, step.said(), revision, ALL_MET, null, List.of());
			case "return" -> Verdict.sendBack(by, revision, step.said());
			case "decline" -> Verdict.decline(by, revision, step.said());
			default -> throw new IllegalArgumentException(step.deed());
		});
	}

}
