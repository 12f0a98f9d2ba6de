package org.opscharter.projects;

import org.opscharter.organisation.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody tries to start, or to spend on, what is not approved: that is refused, and
 * written down (S0-7.2b).
 */
@Component
@Transactional
public class EarlyStarts {

	private final ProposalRegister register;

	private final ProposalTrail trail;

	EarlyStarts(ProposalRegister register, ProposalTrail trail) {
		this.register = register;
		this.trail = trail;
	}

	/**
	 * Writes the attempt down.
	 * @param by who tried
	 * @return whether there is such a proposal of this person
	 */
	public boolean refuse(String number, PersonId by) {
		return this.register.findByNumber(number).filter((proposal) -> proposal.author().equals(by)).map((proposal) -> {
			this.trail.write(proposal, by, "startRefused", ProjectRules.APPROVAL_FIRST, null, "");
			return true;
		}).orElse(false);
	}

}
