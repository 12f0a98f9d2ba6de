package org.opscharter.rulebook;

/**
 * How hard a clause is today (执行级别), from the mildest.
 */
public enum RuleLevel {

	/** 记录: passes, and is written down. */
	OBSERVE,
	/** 提示: passes with a reason. */
	WARN,
	/** 强制: refused. */
	BLOCK;

	RuleLevel atMost(RuleLevel limit) {
		return (compareTo(limit) <= 0) ? this : limit;
	}

}
