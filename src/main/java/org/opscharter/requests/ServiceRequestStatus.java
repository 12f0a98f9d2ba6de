package org.opscharter.requests;

import java.util.Set;

/**
 * Where a service request stands.
 */
public enum ServiceRequestStatus {

	/** 草稿: written, not yet handed in. */
	DRAFT,

	/** 待受理: on its way to the head of operations. */
	IN_APPROVAL,

	/** 退回补充: something is missing. */
	RETURNED,

	/** 未受理. */
	DECLINED,

	/** 已撤回. */
	WITHDRAWN,

	/** 已受理: who writes the proposal is still to be named. */
	ACCEPTED,

	/** 已立项: a proposal has been started from it. */
	STARTED;

	/**
	 * The states that may follow this one.
	 */
	public Set<ServiceRequestStatus> successors() {
		return switch (this) {
			case DRAFT, RETURNED, WITHDRAWN -> Set.of(IN_APPROVAL);
			case IN_APPROVAL -> Set.of(RETURNED, DECLINED, WITHDRAWN, ACCEPTED);
			case ACCEPTED -> Set.of(STARTED);
			case DECLINED, STARTED -> Set.of();
		};
	}

	/**
	 * Whether its applicant may change it.
	 */
	public boolean isOpenForWriting() {
		return successors().contains(IN_APPROVAL);
	}

}
