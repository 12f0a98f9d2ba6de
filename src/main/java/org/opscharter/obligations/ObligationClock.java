package org.opscharter.obligations;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.opscharter.time.FallsDue;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the clock does with the ledger: it reminds, it says that a time is over, and it
 * marks a cadence whose period closed short as 未完成. Each row is looked at at its own
 * moment, however late the program comes to it, and of several nodes one does it (X05).
 */
@Component
@Order(100)
class ObligationClock implements FallsDue {

	/** Rows in one transaction: a sweep that is cut off goes on from there. */
	static final int BATCH = 500;

	private final LedgerSweep sweep;

	private final ClockNotices notices;

	private final TransactionTemplate transaction;

	ObligationClock(LedgerSweep sweep, ClockNotices notices, TransactionTemplate transaction) {
		this.sweep = sweep;
		this.notices = notices;
		this.transaction = transaction;
	}

	@Override
	public Optional<Instant> next(Instant after) {
		return this.sweep.nextStop(after);
	}

	@Override
	public void run(Instant upTo) {
		while (Boolean.TRUE.equals(this.transaction.execute((status) -> step(upTo)))) {
			continue;
		}
	}

	@Override
	public String label() {
		return "obligations.due";
	}

	@Override
	public int backlog(Instant upTo) {
		return this.sweep.backlog(upTo);
	}

	private boolean step(Instant upTo) {
		List<Stopped> rows = this.sweep.take(upTo, BATCH);
		if (!rows.isEmpty()) {
			this.sweep.goOn(rows);
			this.notices.tell(rows);
		}
		return !rows.isEmpty();
	}

}
