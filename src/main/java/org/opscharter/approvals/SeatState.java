package org.opscharter.approvals;

/**
 * Where one person's place in a step stands.
 */
public enum SeatState {

	/** 待到达: an earlier step is still open. */
	WAITING,

	/** 当前: waits for this person. */
	OPEN,

	/** 同意. */
	AGREED,

	/** 退回修改. */
	RETURNED,

	/** 不同意. */
	DECLINED,

	/** 不用再决定: somebody else settled the step, or the round ended. */
	LAPSED,

	/** 自动合并: the same person decides in the step before. */
	MERGED,

	/** 直达: this step agreed in an earlier round and is passed over. */
	CARRIED;

	/**
	 * Whether the person has decided here.
	 */
	public boolean isDecided() {
		return this == AGREED || this == RETURNED || this == DECLINED;
	}

}
