package org.opscharter.obligations;

/**
 * What becomes of a row nobody has met when its time is over.
 */
public enum Counting {

	/**
	 * 频次: its period closes short, and the clock marks it 未完成 (T01–T03, T08, T09, T11,
	 * T12, T17, T19).
	 */
	CADENCE,
	/** 时限: it stays open, overdue, until it is done, waived or void. */
	DEADLINE

}
