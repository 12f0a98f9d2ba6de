package org.opscharter.obligations;

import java.util.List;

import org.opscharter.clauses.ClauseId;
import org.opscharter.time.FallsDue;

import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Two rules for very many rows, and the clock that sweeps them.
 */
public final class SweepRules {

	private SweepRules() {
	}

	/** A deadline with one reminder, and a cadence without any. */
	public static void contributeTo(ConfigurableApplicationContext context) {
		context.getBeanFactory()
			.registerSingleton("sweptDeadline", new ObligationRule("X-DEADLINE", ClauseId.of("S0-8.4"),
					Counting.DEADLINE, false, List.of(Reminder.workingDays(1))));
		context.getBeanFactory()
			.registerSingleton("sweptCadence",
					new ObligationRule("X-CADENCE", ClauseId.of("S0-8.2"), Counting.CADENCE, false, List.of()));
	}

	/** What the clock does with the ledger, without the notices being delivered. */
	public static FallsDue clock(ApplicationContext context) {
		return context.getBean(ObligationClock.class);
	}

}
