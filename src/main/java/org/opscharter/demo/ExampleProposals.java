package org.opscharter.demo;

import java.util.ArrayList;
import java.util.List;

import org.opscharter.demo.ProposalStory.Step;
import org.opscharter.documents.Attachment;
import org.opscharter.organisation.PersonId;
import org.opscharter.projects.InternalReviews;
import org.opscharter.projects.ProposalId;
import org.opscharter.projects.Proposals;
import org.opscharter.projects.ReviewOutcome;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Tells what became of the proposals, up to their approval.
 */
@Component
@Order(2)
@ConditionalOnBooleanProperty("opscharter.evaluation")
class ExampleProposals implements Chapter {

	/** What the stories call a proposal; its title in {@link Cast#kept}. */
	static final String KIND = "proposal";

	private final Proposals proposals;

	private final InternalReviews reviews;

	private final ExampleDecisions decisions;

	private final ExampleFiles files;

	ExampleProposals(Proposals proposals, InternalReviews reviews, ExampleDecisions decisions, ExampleFiles files) {
		this.proposals = proposals;
		this.reviews = reviews;
		this.decisions = decisions;
		this.files = files;
	}

	@Override
	public List<Deed> deeds(Cast cast) {
		List<Deed> deeds = new ArrayList<>();
		for (ProposalStory story : ExampleData.proposals()) {
			Step first = story.steps().get(0);
			deeds.add(new Deed(cast.at(first.at()), cast.person(story.author()), () -> begin(story, cast)));
			story.steps()
				.stream()
				.skip(1)
				.forEach((step) -> deeds.add(new Deed(cast.at(step.at()), cast.person(step.by(), story.author()),
						() -> tell(story, step, cast))));
		}
		return deeds;
	}

	/** Its author drafts it, or goes on with what a request began, and adds the files. */
	private void begin(ProposalStory story, Cast cast) {
		PersonId author = cast.person(story.author());
		if (Boolean.TRUE.equals(story.begun())) {
			ProposalId begun = new ProposalId(cast.kept(KIND, story.title()));
			this.proposals.save(begun, version(begun), story.content(cast.days()), author);
		}
		else {
			cast.keep(KIND, story.title(), this.proposals.draft(story.content(cast.days()), author).id());
		}
		this.files.attach(story.attached(), new Attachment(KIND, cast.kept(KIND, story.title())), author);
	}

	private void tell(ProposalStory story, Step step, Cast cast) {
		PersonId author = cast.person(story.author());
		PersonId by = cast.person(step.by(), story.author());
		ProposalId proposal = new ProposalId(cast.kept(KIND, story.title()));
		switch (step.deed()) {
			case "change" -> this.proposals.save(proposal, version(proposal), story.changed(step, cast.days()), author);
			case "review" -> this.proposals.submitForReview(proposal, version(proposal),
					step.asked().stream().map(cast::person).toList(), step.said(), author);
			case "opinion" -> this.reviews.giveOpinion(proposal, step.said(), by);
			case "conclude" -> this.reviews.conclude(proposal, ReviewOutcome.valueOf(step.end()), step.said(), by);
			case "submit" -> this.proposals.submit(proposal, version(proposal), step.said(), author);
			case "withdraw" -> this.proposals.withdraw(proposal, author);
			case "void" -> this.proposals.giveUp(proposal, step.said(), author);
			default -> this.decisions.tell(step.deed(), step.said(), proposal.id(), by);
		}
	}

	private int version(ProposalId proposal) {
		return this.proposals.find(proposal).version();
	}

}
