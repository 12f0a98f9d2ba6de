package org.opscharter.approvals;

import java.time.Instant;
import java.util.function.BiFunction;

/**
 * The clock a decision is taken by: when it is now, and by when a step that opens now is
 * due, in working hours.
 */
record StepClock(Instant now, BiFunction<Instant, Integer, Instant> workingHours) {

	/** Opens a seat; its own limit starts to run. */
	void open(Seat seat) {
		seat.open(this.now, this.workingHours.apply(this.now, seat.limitHours()));
	}

}
