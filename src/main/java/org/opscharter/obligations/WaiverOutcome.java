package org.opscharter.obligations;

/**
 * How a waiver ended.
 */
public enum WaiverOutcome {

	/** 同意豁免. */
	GRANTED,
	/** 不同意. */
	REFUSED,
	/** 已撤回. */
	WITHDRAWN

}
