package org.opscharter.requests;

import org.opscharter.shell.NotFound;

/**
 * There is no such request, or it is not for these eyes.
 */
public class ServiceRequestNotFound extends NotFound {

	public ServiceRequestNotFound(Object which) {
		super("No service request " + which);
	}

}
