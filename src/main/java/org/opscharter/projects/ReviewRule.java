package org.opscharter.projects;

import java.util.Set;

import org.opscharter.organisation.Directory;
import org.opscharter.organisation.PersonId;
import org.opscharter.projects.ProposalRefused.Reason;
import org.opscharter.rulebook.RuleLevel;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * Colleagues say what they think before anybody decides, and enough of them (S0-9.2a).
 */
@Component
class ReviewRule {

	private final ProjectRules rules;

	private final Directory directory;

	private final BusinessTime time;

	ReviewRule(ProjectRules rules, Directory directory, BusinessTime time) {
		this.rules = rules;
		this.directory = directory;
		this.time = time;
	}

	void requireEnough(Set<PersonId> invited) {
		if (invited.size() < this.rules.fewestReviewers()) {
			throw new ProposalRefused(Reason.TOO_FEW_REVIEWERS, this.rules.fewestReviewers());
		}
		if (this.directory.members(invited, this.time.today()).size() < invited.size()) {
			throw new ProposalRefused(Reason.UNKNOWN_PERSON);
		}
	}

	/** A draft goes past the review only as far as the level of the clause lets it. */
	void requireReasonToSkip(String reason) {
		RuleLevel level = this.rules.reviewRequired() ? this.rules.level(ProjectRules.REVIEW) : RuleLevel.OBSERVE;
		if (level == RuleLevel.BLOCK) {
			throw new ProposalRefused(Reason.REVIEW_REQUIRED);
		}
		if (level == RuleLevel.WARN && reason.isBlank()) {
			throw new ProposalRefused(Reason.REASON_MISSING);
		}
	}

}
