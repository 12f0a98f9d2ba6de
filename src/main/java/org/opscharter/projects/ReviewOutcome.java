package org.opscharter.projects;

/**
 * How an internal review ended.
 */
public enum ReviewOutcome {

	/** 通过: on to the approval. */
	PASSED,

	/** 需修改: back to the author. */
	CHANGES,

	/** 已撤回: the author took the proposal back. */
	WITHDRAWN

}
