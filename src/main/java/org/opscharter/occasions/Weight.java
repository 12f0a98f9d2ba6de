package org.opscharter.occasions;

import java.util.Set;

/**
 * How much weight an occasion has (C28): its author claims it, the head confirms it.
 */
public enum Weight {

	/** 一般. */
	ORDINARY,
	/** 待确认: the author says it is major. */
	CLAIMED,
	/** 重大: confirmed, so that it must be told. */
	MAJOR,
	/** 不列为重大. */
	DENIED;

	/**
	 * What may become of it.
	 */
	public Set<Weight> successors() {
		return switch (this) {
			case ORDINARY, DENIED -> Set.of(CLAIMED);
			case CLAIMED -> Set.of(MAJOR, DENIED);
			case MAJOR -> Set.of();
		};
	}

}
