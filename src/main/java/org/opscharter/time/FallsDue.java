package org.opscharter.time;

import java.time.Instant;
import java.util.Optional;

/**
 * Something a module does when its time has come: a reminder, a timeout, a period that
 * closes. Modules contribute beans; they run every minute, and in order when the
 * evaluation clock is moved. Where several fall due at one moment, {@code @Order}
 * decides.
 */
public interface FallsDue {

	/**
	 * The earliest moment later than this at which something falls due, so that a clock
	 * that is moved stops there; empty when nothing is foreseen.
	 */
	Optional<Instant> next(Instant after);

	/**
	 * Does everything that has fallen due up to this moment and was not done, oldest
	 * first, in transactions of its own. Repeating it, also at once on two nodes, does
	 * nothing more.
	 */
	void run(Instant upTo);

	/**
	 * The message key of what this is about, as the page of due work names it; empty for
	 * what is not shown there.
	 */
	default String label() {
		return "";
	}

	/**
	 * How much has fallen due up to this moment and is not done yet. One statement.
	 */
	default int backlog(Instant upTo) {
		return 0;
	}

}
