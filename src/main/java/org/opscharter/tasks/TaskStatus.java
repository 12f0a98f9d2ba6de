package org.opscharter.tasks;

import java.util.Set;

/**
 * Where a task stands.
 */
public enum TaskStatus {

	/** 待办: nobody has begun. */
	OPEN,

	/** 进行中. */
	IN_PROGRESS,

	/** 已完成. */
	DONE,

	/** 已取消, with a reason. */
	CANCELLED;

	/**
	 * The states that may follow this one. What was settled by mistake is opened again.
	 */
	public Set<TaskStatus> successors() {
		return switch (this) {
			case OPEN -> Set.of(IN_PROGRESS, DONE, CANCELLED);
			case IN_PROGRESS -> Set.of(OPEN, DONE, CANCELLED);
			case DONE, CANCELLED -> Set.of(OPEN, IN_PROGRESS);
		};
	}

	/**
	 * Whether nothing is left to do.
	 */
	public boolean isSettled() {
		return this == DONE || this == CANCELLED;
	}

}
