package org.opscharter.access;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows guessing down: at most 10 failed tries a minute from one address and 5 in 30
 * minutes on one name, counted in the database so that all nodes count together. A try is
 * written down before it is checked and taken out when it succeeds, so tries sent at the
 * same moment cannot slip through. Unknown names are counted like known ones.
 */
@Component
class Throttle {

	static final int FROM_ADDRESS = 10;

	static final Duration ADDRESS_WINDOW = Duration.ofMinutes(1);

	static final int ON_NAME = 5;

	static final Duration NAME_WINDOW = Duration.ofMinutes(30);

	private final JdbcClient jdbc;

	private final InstantSource clock;

	Throttle(JdbcClient jdbc, @Qualifier("machineClock") InstantSource clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Lets a try begin, or not.
	 * @param address where it comes from
	 * @param name what it tries to open; none when a token names nothing
	 * @return the try, counted as failed until {@link #succeeded}; empty while locked
	 */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public Optional<UUID> begin(String address, @Nullable String name) {
		Instant now = this.clock.instant();
		String digest = (name != null) ? Secrets.digest(name) : null;
		takeTurns("address " + address);
		if (digest != null) {
			takeTurns("name " + digest);
		}
		if (count("address", address, now.minus(ADDRESS_WINDOW)) >= FROM_ADDRESS
				|| (digest != null && count("name", digest, now.minus(NAME_WINDOW)) >= ON_NAME)) {
			return Optional.empty();
		}
		UUID id = UuidCreator.getTimeOrderedEpoch();
		this.jdbc.sql("insert into access.failed_try (id, address, name, tried_at) values (:id, :address, :name, :now)")
			.param("id", id)
			.param("address", address)
			.param("name", digest)
			.param("now", Timestamp.from(now))
			.update();
		return Optional.of(id);
	}

	/**
	 * Takes the try out of the count; old ones go with it.
	 */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public void succeeded(UUID id) {
		this.jdbc.sql("delete from access.failed_try where id = :id or tried_at < :old")
			.param("id", id)
			.param("old", Timestamp.from(this.clock.instant().minus(NAME_WINDOW)))
			.update();
	}

	private int count(String column, String value, Instant since) {
		return this.jdbc
			.sql("select count(*) from access.failed_try where %s = :value and tried_at > :since".formatted(column))
			.param("value", value)
			.param("since", Timestamp.from(since))
			.query(Integer.class)
			.single();
	}

	/** Always the address first, so that two tries never wait for each other. */
	private void takeTurns(String what) {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:what, 0))")
			.param("what", what)
			.query((row, number) -> true)
			.single();
	}

}
