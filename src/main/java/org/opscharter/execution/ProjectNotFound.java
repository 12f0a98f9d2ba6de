package org.opscharter.execution;

import org.opscharter.shell.NotFound;

/**
 * There is no such project, or it is not the asking person's to see.
 */
public class ProjectNotFound extends NotFound {

	public ProjectNotFound(Object project) {
		super("project " + project);
	}

}
