package org.opscharter.obligations;

/**
 * Why something owed may be let pass (X05).
 */
public enum WaiverReason {

	/** 平台故障. */
	PLATFORM_DOWN,
	/** 系统故障. */
	SYSTEM_DOWN,
	/** 请假无代理. */
	LEAVE_WITHOUT_DEPUTY,
	/** 停业放假. */
	CLOSED,
	/** 上级变更. */
	CHANGED_BY_SUPERIOR

}
