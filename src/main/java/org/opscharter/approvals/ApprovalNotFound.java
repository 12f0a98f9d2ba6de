package org.opscharter.approvals;

import org.opscharter.shell.NotFound;

/**
 * There is no such request, or it is not for these eyes.
 */
public class ApprovalNotFound extends NotFound {

	ApprovalNotFound(String number) {
		super("No approval request " + number);
	}

}
