package org.opscharter.approvals;

/**
 * How the persons of one step decide together.
 */
public enum Mode {

	/** 或签: the first to decide decides for all. */
	ANY,

	/** 会签: all must agree. */
	ALL,

	/** 依次审批: one after the other, all must agree. */
	SEQUENCE

}
