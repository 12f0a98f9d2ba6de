package org.opscharter.outlets;

/**
 * Knows how one kind of outlet takes a piece (投递人). Bringing the same delivery again
 * changes nothing.
 */
interface Courier {

	OutletKind kind();

	/**
	 * Brings it there.
	 * @return where readers find it; empty where that is not known
	 * @throws NotDelivered if it is not there now
	 */
	String bring(Delivery delivery, Outlet outlet) throws NotDelivered;

}
