package org.opscharter.time;

import java.time.Duration;

import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Looks every minute whether something has fallen due, unless the clock stands. The round
 * is kept in the database: of several nodes one has it in hand, and when that one dies
 * another takes it over within a minute.
 */
@Component
@ConditionalOnBooleanProperty(name = "opscharter.time.runs", matchIfMissing = true)
class DueRounds implements DisposableBean {

	static final String TABLE = "time.scheduled_round";

	static final String NAME = "due-work";

	private static final Duration MINUTE = Duration.ofMinutes(1);

	private final Scheduler scheduler;

	DueRounds(DataSource database, DueWork work) {
		this.scheduler = schedulerOf(database, round(work));
	}

	/** A node is taken for dead after four silent heartbeats. */
	static Scheduler schedulerOf(DataSource database, RecurringTask<Void> round) {
		return Scheduler.create(database)
			.startTasks(round)
			.tableName(TABLE)
			.threads(1)
			.pollingInterval(Duration.ofSeconds(10))
			.heartbeatInterval(Duration.ofSeconds(10))
			.missedHeartbeatsLimit(4)
			.shutdownMaxWait(Duration.ofSeconds(20))
			.build();
	}

	static RecurringTask<Void> round(DueWork work) {
		return Tasks.recurring(NAME, FixedDelay.of(MINUTE)).execute((instance, context) -> work.runWhatWorks());
	}

	@EventListener(ApplicationReadyEvent.class)
	void begin() {
		this.scheduler.start();
	}

	@Override
	public void destroy() {
		this.scheduler.stop();
	}

}
