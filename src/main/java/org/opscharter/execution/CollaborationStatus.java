package org.opscharter.execution;

import java.util.Set;

/**
 * Where a request for collaboration stands.
 */
public enum CollaborationStatus {

	/** 待答复. */
	ASKED,
	/** 已接受: the department has named somebody. */
	ACCEPTED,
	/** 已婉拒, with a reason. */
	DECLINED,
	/** 已撤回. */
	WITHDRAWN;

	/**
	 * The states that may follow this one.
	 */
	public Set<CollaborationStatus> successors() {
		return (this == ASKED) ? Set.of(ACCEPTED, DECLINED, WITHDRAWN) : Set.of();
	}

}
