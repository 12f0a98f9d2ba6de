package org.opscharter.time;

import java.time.Instant;
import java.util.Optional;

/**
 * The business clock of the evaluation mode and the tests, whose hands can be moved; it
 * does not exist in production.
 */
public class EvaluationClock {

	private final ClockHands hands;

	private final DueWork work;

	private final DayTurn days;

	EvaluationClock(ClockHands hands, DueWork work, DayTurn days) {
		this.hands = hands;
		this.work = work;
		this.days = days;
	}

	/**
	 * Moves the clock forward and does everything that falls due on the way, each at its
	 * own moment, in order.
	 * @throws MomentHasPassed when the moment is not later than now
	 */
	public synchronized void moveTo(Instant moment) {
		Instant now = this.hands.now();
		if (!moment.isAfter(now)) {
			throw new MomentHasPassed(moment, now);
		}
		this.work.run(now);
		Optional<Instant> stop = this.work.next(now, moment);
		while (stop.isPresent()) {
			this.hands.turnTo(stop.get());
			this.work.run(stop.get());
			stop = this.work.next(stop.get(), moment);
		}
		this.hands.turnTo(moment);
	}

	/**
	 * Sets the clock, forward or back, as if it had always stood there: nothing falls due
	 * on the way. For telling a history from its beginning.
	 */
	public synchronized void setTo(Instant moment) {
		this.hands.turnTo(moment);
		this.days.beginAt(moment);
	}

}
