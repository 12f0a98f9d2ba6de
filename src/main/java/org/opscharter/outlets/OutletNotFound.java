package org.opscharter.outlets;

import org.opscharter.shell.NotFound;

/**
 * There is no such outlet or delivery, or not for this person.
 */
public class OutletNotFound extends NotFound {

	OutletNotFound(Object id) {
		super(String.valueOf(id));
	}

}
