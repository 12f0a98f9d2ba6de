package org.opscharter.tasks;

/**
 * How pressing a task is (优先级).
 */
public enum Priority {

	/** 高. */
	HIGH,

	/** 普通. */
	NORMAL,

	/** 低. */
	LOW

}
