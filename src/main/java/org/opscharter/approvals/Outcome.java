package org.opscharter.approvals;

/**
 * What a person can decide about the revision in front of him.
 */
public enum Outcome {

	/** 同意: on to the next step, or approved. */
	AGREE,

	/** 退回修改: back to the applicant or to an earlier step, with a reason. */
	RETURN,

	/** 不同意（终止）: the end, with a reason. */
	DECLINE

}
