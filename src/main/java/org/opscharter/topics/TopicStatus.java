package org.opscharter.topics;

import java.util.Set;

/**
 * Where a topic stands; the first part of W2.
 */
public enum TopicStatus {

	/** 待答复: the head of operations is asked. */
	ASKED,
	/** 待采用: in reserve. */
	OPEN,
	/** 已采用: a draft came of it. */
	ADOPTED,
	/** 不采用. */
	DROPPED;

	private Set<TopicStatus> successors() {
		return switch (this) {
			case ASKED -> Set.of(OPEN, DROPPED);
			case OPEN -> Set.of(ADOPTED, DROPPED);
			case DROPPED -> Set.of(OPEN);
			case ADOPTED -> Set.of();
		};
	}

	boolean canBecome(TopicStatus next) {
		return successors().contains(next);
	}

}
