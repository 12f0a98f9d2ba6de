package org.opscharter.approvals;

import java.util.Set;

/**
 * Where an approval request stands.
 */
public enum RequestStatus {

	/** 审批中: a step is open. */
	PENDING,

	/** 退回修改: the applicant revises. */
	RETURNED,

	/** 已同意: the last step agreed. */
	APPROVED,

	/** 不同意: somebody declined. */
	DECLINED,

	/** 已撤回: the applicant took it back before the final decision. */
	WITHDRAWN,

	/** 已失效: the subject changed after approval, or was given up. */
	VOID;

	/**
	 * The states that may follow this one.
	 */
	public Set<RequestStatus> successors() {
		return switch (this) {
			case PENDING -> Set.of(RETURNED, APPROVED, DECLINED, WITHDRAWN, VOID);
			case RETURNED -> Set.of(PENDING, VOID);
			case APPROVED -> Set.of(VOID);
			case DECLINED, WITHDRAWN, VOID -> Set.of();
		};
	}

	/**
	 * Whether decisions are still to come.
	 */
	public boolean isLive() {
		return this == PENDING || this == RETURNED;
	}

}
