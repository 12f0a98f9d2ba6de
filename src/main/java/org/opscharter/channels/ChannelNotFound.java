package org.opscharter.channels;

import org.opscharter.shell.NotFound;

/**
 * There is no such channel or column.
 */
public class ChannelNotFound extends NotFound {

	public ChannelNotFound(Object which) {
		super("No channel " + which);
	}

}
