package org.opscharter.time;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The hands of the evaluation clock: so and so far away from the machine's time, and so
 * again after a restart.
 */
class ClockHands {

	private final JdbcClient jdbc;

	private final InstantSource machine;

	private volatile Duration offset;

	/**
	 * Takes the stored offset; the start is asked for only when there is none, in a data
	 * folder that is new.
	 */
	ClockHands(JdbcClient jdbc, InstantSource machine, Supplier<Instant> start) {
		this.jdbc = jdbc;
		this.machine = machine;
		this.offset = stored().orElse(Duration.ZERO);
		if (stored().isEmpty()) {
			turnTo(start.get());
		}
	}

	Instant now() {
		return this.machine.instant().plus(this.offset);
	}

	void turnTo(Instant moment) {
		Duration turned = Duration.between(this.machine.instant(), moment);
		this.jdbc.sql("""
				insert into time.clock (offset_millis) values (:millis)
				on conflict on constraint clock_is_one do update set offset_millis = excluded.offset_millis
				""").param("millis", turned.toMillis()).update();
		this.offset = turned;
	}

	private Optional<Duration> stored() {
		return this.jdbc.sql("select offset_millis from time.clock")
			.query(Long.class)
			.optional()
			.map(Duration::ofMillis);
	}

}
