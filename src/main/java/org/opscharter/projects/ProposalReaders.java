package org.opscharter.projects;

import org.opscharter.organisation.PersonId;
import org.opscharter.shell.Panel;

/**
 * Knows who may read a proposal, and shows it to those who decide. The pages implement
 * this.
 */
public interface ProposalReaders {

	/**
	 * Whether this person may read the proposal.
	 */
	boolean mayRead(ProposalId proposal, PersonId person);

	/**
	 * What the decision page shows of this revision.
	 */
	Panel decisionPanel(ProposalId proposal, int revision, PersonId viewer);

}
