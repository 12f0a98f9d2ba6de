package org.opscharter.approvals;

/**
 * There is no such request, or it is not for these eyes.
 */
public class ApprovalNotFound extends RuntimeException {

	ApprovalNotFound(String number) {
		super("No approval request " + number);
	}

}
