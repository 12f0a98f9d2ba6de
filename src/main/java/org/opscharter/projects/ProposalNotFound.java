package org.opscharter.projects;

import org.opscharter.shell.NotFound;

/**
 * There is no such proposal, or it is not for these eyes.
 */
public class ProposalNotFound extends NotFound {

	public ProposalNotFound(Object which) {
		super("No proposal " + which);
	}

}
