package org.opscharter.obligations;

import org.opscharter.shell.NotFound;

/**
 * There is no such row, or it is not for these eyes.
 */
public class ObligationNotFound extends NotFound {

	public ObligationNotFound(Object which) {
		super("No obligation " + which);
	}

}
