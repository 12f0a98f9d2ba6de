package org.opscharter.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.junit.jupiter.api.Test;
import org.opscharter.DepartmentTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Of two nodes one has the round in hand.
 */
@DepartmentTest
class DueRoundsTests {

	@Autowired
	private DataSource database;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Rounds rounds;

	@Test
	void ofTwoNodesOneLooksForWhatIsDue() throws InterruptedException {
		AtomicInteger begun = new AtomicInteger();
		CountDownLatch inHand = new CountDownLatch(1);
		CountDownLatch done = new CountDownLatch(1);
		Scheduler one = node(begun, inHand, done);
		Scheduler other = node(begun, inHand, done);
		try {
			one.start();
			other.start();
			assertThat(inHand.await(20, TimeUnit.SECONDS)).isTrue();
			one.triggerCheckForDueExecutions();
			other.triggerCheckForDueExecutions();
			assertThat(this.rounds.round()).hasValueSatisfying((round) -> assertThat(round.running()).isTrue());
		}
		finally {
			done.countDown();
			one.stop();
			other.stop();
		}
		assertThat(begun).hasValue(1);
		assertThat(this.rounds.round()).hasValueSatisfying((round) -> {
			assertThat(round.running()).isFalse();
			assertThat(round.succeeded()).isNotNull();
			assertThat(round.failures()).isZero();
		});
		this.jdbc.sql("delete from time.scheduled_round").update();
	}

	private Scheduler node(AtomicInteger begun, CountDownLatch inHand, CountDownLatch done) {
		RecurringTask<Void> round = Tasks.recurring(DueRounds.NAME, FixedDelay.ofMinutes(1))
			.execute((instance, context) -> {
				begun.incrementAndGet();
				inHand.countDown();
				try {
					done.await(20, TimeUnit.SECONDS);
				}
				catch (InterruptedException ex) {
					Thread.currentThread().interrupt();
				}
			});
		return DueRounds.schedulerOf(this.database, round);
	}

}
