package org.opscharter.content;

import java.util.UUID;

import org.opscharter.organisation.PersonId;
import org.opscharter.shell.Panel;

/**
 * Knows who may read a draft, and shows it to those who decide. The pages implement this.
 */
public interface DraftReaders {

	/**
	 * Whether this person may read it.
	 */
	boolean mayRead(DraftId draft, PersonId person);

	/**
	 * What the decision page shows of this version, with what changed since the viewer
	 * saw it last.
	 */
	Panel decisionPanel(DraftId draft, int version, PersonId viewer);

	/**
	 * What the decision page shows of a small edit: the difference and nothing else.
	 */
	Panel smallEditPanel(UUID edit);

	/**
	 * What the decision page shows of a correction: why, the difference to what readers
	 * see, and the text as they will see it.
	 */
	Panel correctionPanel(UUID correction);

}
