package org.opscharter.time;

import java.time.Instant;

/**
 * The clock was to move to a moment that lies behind it.
 */
public class MomentHasPassed extends RuntimeException {

	private final Instant now;

	MomentHasPassed(Instant moment, Instant now) {
		super("It is " + now + " already, which is not before " + moment);
		this.now = now;
	}

	/**
	 * Where the clock stands.
	 */
	public Instant now() {
		return this.now;
	}

}
