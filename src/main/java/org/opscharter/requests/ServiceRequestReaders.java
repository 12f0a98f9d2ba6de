package org.opscharter.requests;

import org.opscharter.organisation.PersonId;
import org.opscharter.shell.Panel;

/**
 * Knows who may read a request, and shows it to those who decide. The pages implement
 * this.
 */
public interface ServiceRequestReaders {

	/**
	 * Whether this person may read it.
	 */
	boolean mayRead(ServiceRequestId request, PersonId person);

	/**
	 * What the decision page shows of it.
	 */
	Panel decisionPanel(ServiceRequestId request);

}
