package org.opscharter;

import java.time.Instant;
import java.time.LocalDateTime;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.opscharter.time.BusinessTime;
import org.opscharter.time.EvaluationClock;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * The business clock of the tests. It stands at Monday 2026-06-08 09:00; a test moves it
 * instead of waiting, and after each test it stands there again.
 */
@Component
@ConditionalOnProperty(name = "opscharter.evaluation", havingValue = "true")
public class TestClock {

	private static final LocalDateTime START = LocalDateTime.of(2026, 6, 8, 9, 0);

	private final EvaluationClock clock;

	private final BusinessTime time;

	TestClock(EvaluationClock clock, BusinessTime time) {
		this.clock = clock;
		this.time = time;
		reset();
	}

	/**
	 * Sets the clock, forward or back; nothing falls due on the way.
	 * @param moment in Shanghai, such as {@code 2026-06-09T18:01}
	 */
	public void setTo(String moment) {
		set(LocalDateTime.parse(moment));
	}

	/**
	 * Moves the clock forward; everything that falls due on the way happens.
	 * @param moment in Shanghai, such as {@code 2026-06-09T18:01}
	 */
	public void moveTo(String moment) {
		this.clock.moveTo(LocalDateTime.parse(moment).atZone(BusinessTime.ZONE).toInstant());
	}

	/**
	 * Where it stands.
	 */
	public Instant now() {
		return this.time.now();
	}

	/**
	 * Puts the clock back to where every test begins.
	 */
	public void reset() {
		set(START);
	}

	private void set(LocalDateTime moment) {
		this.clock.setTo(moment.atZone(BusinessTime.ZONE).toInstant());
	}

	/**
	 * Resets the clock after each test, whoever moved it.
	 */
	static class Reset implements AfterEachCallback {

		@Override
		public void afterEach(ExtensionContext test) {
			TestClock clock = SpringExtension.getApplicationContext(test).getBean(TestClock.class);
			if (!clock.time.zonedNow().toLocalDateTime().equals(START)) {
				clock.reset();
			}
		}

	}

}
