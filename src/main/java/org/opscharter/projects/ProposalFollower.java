package org.opscharter.projects;

import java.util.Collection;
import java.util.Map;

import org.opscharter.organisation.PersonId;

/**
 * Goes on where a proposal ends: the module that runs projects implements this. It is
 * asked and told in the transaction of the deed.
 */
public interface ProposalFollower {

	/**
	 * The last step agreed; from now on it may be prepared and started.
	 */
	void approved(ApprovedProposal proposal);

	/**
	 * Its author wants to revise it, which voids the approval.
	 * @return whether it lets go; not once work has begun or it was given up (S0-7.2b)
	 */
	boolean release(ProposalId proposal, PersonId by);

	/**
	 * What became of these since their approval, as message keys of a state. One
	 * statement.
	 */
	Map<ProposalId, String> whereabouts(Collection<ProposalId> proposals);

}
