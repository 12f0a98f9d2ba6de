package org.opscharter.obligations;

import java.util.Set;

/**
 * Where a row of the ledger stands. 逾期 is not among them: an open row shows it once its
 * time is over, and nothing stores it.
 */
public enum ObligationState {

	/** 待完成: open, also past its time. */
	PENDING,
	/** 按期完成: evidence came in time. */
	MET,
	/** 逾期完成: evidence came after the time. */
	LATE,
	/** 未完成: a period closed short; only the clock says so, and only of a cadence. */
	MISSED,
	/** 已豁免: the owner's superior let it pass. */
	WAIVED,
	/** 已取消: what it was about is gone; it counts nowhere. */
	VOID;

	/**
	 * Where it may go from here.
	 */
	public Set<ObligationState> successors() {
		return switch (this) {
			case PENDING -> Set.of(MET, LATE, MISSED, WAIVED, VOID);
			case LATE, MISSED -> Set.of(WAIVED, VOID);
			case MET -> Set.of(VOID);
			case WAIVED, VOID -> Set.of();
		};
	}

}
