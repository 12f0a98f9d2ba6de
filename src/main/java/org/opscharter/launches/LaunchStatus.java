package org.opscharter.launches;

import java.util.Set;

/**
 * Where a mini-program stands on its way (W3).
 */
public enum LaunchStatus {

	/** 需求已提出. */
	REQUESTED,
	/** 退回修改. */
	RETURNED,
	/** 启动会待开. */
	TO_KICK_OFF,
	/** 调研. */
	RESEARCH,
	/** 设计. */
	DESIGN,
	/** 开发. */
	DEVELOPMENT,
	/** 内部测试. */
	TESTING,
	/** 修复中. */
	FIXING,
	/** 可申请上线. */
	READY,
	/** 上线审批. */
	IN_APPROVAL,
	/** 未通过. */
	DECLINED,
	/** 待上线. */
	APPROVED,
	/** 平台审核中. */
	AT_PLATFORM,
	/** 可发布. */
	RELEASABLE,
	/** 已上线. */
	LIVE;

	/**
	 * The states that may follow this one. What is live is tested again for its next
	 * version.
	 */
	public Set<LaunchStatus> successors() {
		return switch (this) {
			case REQUESTED -> Set.of(TO_KICK_OFF, RETURNED);
			case RETURNED -> Set.of(REQUESTED);
			case TO_KICK_OFF -> Set.of(RESEARCH);
			case RESEARCH -> Set.of(DESIGN);
			case DESIGN -> Set.of(DEVELOPMENT);
			case DEVELOPMENT, FIXING -> Set.of(TESTING);
			case TESTING -> Set.of(READY, FIXING);
			case READY -> Set.of(IN_APPROVAL);
			case IN_APPROVAL -> Set.of(READY, DECLINED, APPROVED);
			case APPROVED -> Set.of(AT_PLATFORM);
			case AT_PLATFORM -> Set.of(FIXING, RELEASABLE);
			case RELEASABLE -> Set.of(LIVE);
			case LIVE -> Set.of(TESTING);
			case DECLINED -> Set.of();
		};
	}

}
