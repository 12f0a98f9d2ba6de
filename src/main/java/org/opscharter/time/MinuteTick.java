package org.opscharter.time;

import java.util.concurrent.TimeUnit;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks every minute whether something has fallen due, unless the clock stands.
 */
@Component
@ConditionalOnBooleanProperty(name = "opscharter.time.runs", matchIfMissing = true)
class MinuteTick {

	private final DueWork work;

	MinuteTick(DueWork work) {
		this.work = work;
	}

	@Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
	void tick() {
		this.work.runWhatWorks();
	}

}
