package org.opscharter.requests;

/**
 * Something that cannot be done with a service request, and why; nothing is changed then.
 */
public class ServiceRequestRefused extends RuntimeException {

	private final Reason reason;

	ServiceRequestRefused(Reason reason) {
		super(reason.name());
		this.reason = reason;
	}

	public Reason reason() {
		return this.reason;
	}

	/**
	 * Why; each has its sentence.
	 */
	public enum Reason {

		/** 只有申请人可以. */
		NOT_APPLICANT,
		/** 现在的状态不允许. */
		WRONG_STATE,
		/** 只有受理人可以. */
		NOT_ACCEPTER,
		/** 名单里没有这个人. */
		UNKNOWN_PERSON,
		/** 没有所在部门. */
		NO_DEPARTMENT,
		/** 和上次提交的一字不差. */
		UNCHANGED

	}

}
