package org.opscharter.tasks;

import org.opscharter.shell.NotFound;

/**
 * There is no such task, or it is not for these eyes.
 */
public class TaskNotFound extends NotFound {

	public TaskNotFound(Object which) {
		super("No task " + which);
	}

}
