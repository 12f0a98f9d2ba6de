package org.opscharter.execution;

/**
 * How those who report see it.
 */
public enum Health {

	/** 顺利. */
	SMOOTH,
	/** 有风险. */
	AT_RISK,
	/** 受阻. */
	BLOCKED

}
