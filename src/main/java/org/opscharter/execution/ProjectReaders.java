package org.opscharter.execution;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

import org.opscharter.organisation.PersonId;
import org.opscharter.shell.Panel;

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
	 * Which of these projects this person may read. One statement.
	 */
	Set<UUID> readable(Collection<UUID> projects, PersonId person);

	/**
	 * What the decision page shows of this change.
	 */
	Panel changePanel(ChangeId change);

}
