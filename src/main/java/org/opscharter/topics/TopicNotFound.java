package org.opscharter.topics;

import org.opscharter.shell.NotFound;

/**
 * There is no such topic or keyword.
 */
public class TopicNotFound extends NotFound {

	public TopicNotFound(Object which) {
		super("No topic " + which);
	}

}
