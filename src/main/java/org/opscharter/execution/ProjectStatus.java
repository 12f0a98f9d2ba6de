package org.opscharter.execution;

import java.util.Set;

/**
 * Where a project stands (W1, from its approval on).
 */
public enum ProjectStatus {

	/** 已批准: it is prepared, not yet started. */
	APPROVED,
	/** 修改中: its proposal is revised; the plan is kept. */
	REVISING,
	/** 已取消立项: given up before its start. */
	CANCELLED,
	/** 已失效: not started in time. */
	LAPSED,
	/** 执行中. */
	RUNNING,
	/** 暂停. */
	PAUSED,
	/** 待总结: completed, an ordinary project is summed up. */
	TO_SUMMARISE,
	/** 待复盘: completed, a major project is looked back upon. */
	TO_REVIEW,
	/** 待归档: its papers are put into the archive. */
	TO_ARCHIVE,
	/** 已结项. */
	CLOSED,
	/** 已终止: broken off. */
	STOPPED;

	/**
	 * The states that may follow this one.
	 */
	public Set<ProjectStatus> successors() {
		return switch (this) {
			case APPROVED -> Set.of(RUNNING, REVISING, CANCELLED, LAPSED);
			case REVISING -> Set.of(APPROVED);
			case RUNNING -> Set.of(PAUSED, STOPPED, TO_SUMMARISE, TO_REVIEW);
			case PAUSED -> Set.of(RUNNING, STOPPED);
			case TO_SUMMARISE, TO_REVIEW -> Set.of(TO_ARCHIVE);
			case TO_ARCHIVE -> Set.of(CLOSED);
			case CANCELLED, LAPSED, CLOSED, STOPPED -> Set.of();
		};
	}

	/**
	 * Whether nothing about it changes any more.
	 */
	public boolean isOver() {
		return successors().isEmpty();
	}

	/**
	 * Whether work on it has begun.
	 */
	public boolean hasBegun() {
		return switch (this) {
			case APPROVED, REVISING, CANCELLED, LAPSED -> false;
			default -> true;
		};
	}

	/**
	 * Whether its plan may be written.
	 */
	public boolean isPlannable() {
		return this == APPROVED || this == RUNNING;
	}

}
