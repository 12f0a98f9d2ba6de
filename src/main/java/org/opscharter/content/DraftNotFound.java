package org.opscharter.content;

import org.opscharter.shell.NotFound;

/**
 * There is no such draft, or it is not for these eyes.
 */
public class DraftNotFound extends NotFound {

	public DraftNotFound(Object which) {
		super("No draft " + which);
	}

}
