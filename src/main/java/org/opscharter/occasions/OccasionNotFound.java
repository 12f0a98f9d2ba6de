package org.opscharter.occasions;

import org.opscharter.shell.NotFound;

/**
 * There is no such occasion.
 */
public class OccasionNotFound extends NotFound {

	public OccasionNotFound(Object which) {
		super("No occasion " + which);
	}

}
