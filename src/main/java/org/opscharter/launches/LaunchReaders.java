package org.opscharter.launches;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

import org.opscharter.organisation.PersonId;
import org.opscharter.shell.Panel;

/**
 * Knows who may read a launch, and shows it to those who decide. The pages implement
 * this.
 */
public interface LaunchReaders {

	/**
	 * Which of these launches this person may read. One statement.
	 */
	Set<UUID> readable(Collection<UUID> launches, PersonId person);

	/**
	 * What the decision page shows of it.
	 */
	Panel decisionPanel(LaunchId launch);

}
