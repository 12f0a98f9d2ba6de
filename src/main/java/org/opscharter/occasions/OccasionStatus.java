package org.opscharter.occasions;

import java.util.Set;

/**
 * Where an occasion stands; that it is over follows from its last day.
 */
public enum OccasionStatus {

	/** 已登记. */
	PLANNED,
	/** 已开始: a promotion that has been let go. */
	STARTED,
	/** 已取消. */
	CANCELLED;

	/**
	 * The states that may follow this one.
	 */
	public Set<OccasionStatus> successors() {
		return switch (this) {
			case PLANNED -> Set.of(STARTED, CANCELLED);
			case STARTED -> Set.of(CANCELLED);
			case CANCELLED -> Set.of();
		};
	}

}
