package org.opscharter.projects;

import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.projects.ProposalRefused.Reason;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The table around which colleagues discuss a proposal before it is decided (S0-9.2a).
 */
@Component
@Transactional
public class InternalReviews {

	private final ProposalRegister proposals;

	private final InternalReviewRegister register;

	private final HandingIn handingIn;

	private final ProjectRules rules;

	private final Directory directory;

	private final ProposalTrail trail;

	private final BusinessTime time;

	InternalReviews(ProposalRegister proposals, InternalReviewRegister register, HandingIn handingIn,
			ProjectRules rules, Directory directory, ProposalTrail trail, BusinessTime time) {
		this.proposals = proposals;
		this.register = register;
		this.handingIn = handingIn;
		this.rules = rules;
		this.directory = directory;
		this.trail = trail;
		this.time = time;
	}

	/**
	 * The host names somebody else to host (C53).
	 */
	public void nameHost(ProposalId id, PersonId next, PersonId by) {
		Proposal proposal = locked(id);
		InternalReview review = open(id);
		if (!review.host().equals(by)) {
			throw new ProposalRefused(Reason.NOT_HOST);
		}
		Member member = this.directory.find(next, this.time.today())
			.filter((found) -> !found.isIntern())
			.orElseThrow(() -> new ProposalRefused(Reason.UNKNOWN_PERSON));
		review.nameHost(next);
		this.trail.write(proposal, by, "hostNamed", ProjectRules.REVIEW, null, member.name());
		this.trail.host(proposal, review, nameOf(proposal.author()));
	}

	/**
	 * One of those invited says what he thinks; he may put it better until the
	 * conclusion.
	 */
	public void giveOpinion(ProposalId id, String words, PersonId by) {
		Proposal proposal = locked(id);
		InternalReview review = open(id);
		review.give(by, words, this.time.now());
		this.trail.write(proposal, by, "opinionGiven", ProjectRules.REVIEW, null, words);
		if (review.given() == review.opinions().size()) {
			this.trail.complete(proposal, review);
		}
	}

	/**
	 * The host concludes: 通过 hands the revision to those who decide, 需修改 gives it back to
	 * its author.
	 * @throws org.opscharter.approvals.PostVacant if nobody can decide one of the steps
	 */
	public void conclude(ProposalId id, ReviewOutcome outcome, String words, PersonId by) {
		Proposal proposal = locked(id);
		InternalReview review = open(id);
		review.conclude(outcome, words, by, this.rules.fewestReviewers(), this.time.now());
		if (outcome == ReviewOutcome.PASSED) {
			proposal.passReview(this.time.now());
			this.handingIn.toApproval(proposal);
			this.trail.write(proposal, by, "reviewPassed", ProjectRules.REVIEW, ProposalStatus.IN_REVIEW, words);
		}
		else {
			proposal.goBackToDraft(this.time.now());
			this.trail.write(proposal, by, "changesWanted", ProjectRules.REVIEW, ProposalStatus.IN_REVIEW, words);
		}
		this.trail.concluded(proposal, review, nameOf(by), words);
	}

	/** The proposal first, so that a withdrawal and a conclusion take turns. */
	private Proposal locked(ProposalId id) {
		return this.proposals.lock(id).orElseThrow(() -> new ProposalNotFound(id));
	}

	private InternalReview open(ProposalId id) {
		return this.register.findOpenOf(id).orElseThrow(() -> new ProposalRefused(Reason.REVIEW_CONCLUDED));
	}

	private String nameOf(PersonId person) {
		return this.directory.find(person, this.time.today()).map(Member::name).orElse("");
	}

}
