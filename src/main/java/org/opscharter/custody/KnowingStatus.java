package org.opscharter.custody;

import java.util.Set;

/**
 * Where somebody's knowing stands (W19).
 */
public enum KnowingStatus {

	/** 待批准. */
	ASKED,
	/** 知悉中. */
	KNOWING,
	/** 未批准. */
	REFUSED,
	/** 已收回. */
	ENDED;

	boolean canBecome(KnowingStatus next) {
		return switch (this) {
			case ASKED -> Set.of(KNOWING, REFUSED, ENDED).contains(next);
			case KNOWING -> next == ENDED;
			case REFUSED, ENDED -> false;
		};
	}

}
