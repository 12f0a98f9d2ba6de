package org.opscharter.launches;

import org.opscharter.shell.NotFound;

/**
 * There is no such launch, or it is not the asking person's to see.
 */
public class LaunchNotFound extends NotFound {

	public LaunchNotFound(Object launch) {
		super("launch " + launch);
	}

}
