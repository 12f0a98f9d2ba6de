package org.opscharter.outlets;

import java.util.Set;

/**
 * Where a delivery stands.
 */
public enum DeliveryStatus {

	/** 待投递: it is tried until it arrives. */
	WAITING,

	/** 已送达. */
	DELIVERED,

	/** 投递失败: it was tried often enough; somebody must look at it. */
	STUCK,

	/** 已被后一版代替. */
	SUPERSEDED;

	/**
	 * The states that may follow this one.
	 */
	public Set<DeliveryStatus> successors() {
		return switch (this) {
			case WAITING -> Set.of(DELIVERED, STUCK, SUPERSEDED);
			case STUCK -> Set.of(WAITING, SUPERSEDED);
			case DELIVERED, SUPERSEDED -> Set.of();
		};
	}

}
