package org.opscharter.custody;

import org.opscharter.shell.NotFound;

/**
 * There is no such account, or it may not be known.
 */
public class CustodyNotFound extends NotFound {

	public CustodyNotFound(Object which) {
		super("No account " + which);
	}

}
