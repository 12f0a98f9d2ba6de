package org.opscharter.execution;

import org.opscharter.organisation.PersonId;
import org.opscharter.shell.HomePanel.Panel;

/**
 * Knows who may read a project, and shows its changes to those who decide them. The pages
 * implement this.
 */
public interface ProjectReaders {

	/**
	 * Whether this person may read the project.
	 */
	boolean mayRead(ProjectId project, PersonId person);

	/**
	 * What the decision page shows of this change.
	 */
	Panel changePanel(ChangeId change);

}
