package org.opscharter.execution;

import java.util.Set;

/**
 * Where a change of terms stands.
 */
public enum ChangeStatus {

	/** 变更审批中: old values hold until it is granted. */
	IN_APPROVAL,
	/** 退回修改. */
	RETURNED,
	/** 已批准，已生效. */
	GRANTED,
	/** 已生效: within the tolerance, at once. */
	IN_EFFECT,
	/** 未通过. */
	DECLINED,
	/** 已撤回. */
	WITHDRAWN;

	/**
	 * The states that may follow this one.
	 */
	public Set<ChangeStatus> successors() {
		return switch (this) {
			case IN_APPROVAL -> Set.of(GRANTED, RETURNED, DECLINED, WITHDRAWN);
			case RETURNED -> Set.of(IN_APPROVAL, WITHDRAWN);
			case GRANTED, IN_EFFECT, DECLINED, WITHDRAWN -> Set.of();
		};
	}

	/**
	 * Whether it still waits.
	 */
	public boolean isOpen() {
		return !successors().isEmpty();
	}

}
