package org.opscharter.outlets;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;

import org.opscharter.time.FallsDue;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Every minute, what waits is brought to its outlet; after everything else that falls
 * due, because other systems take their time.
 */
@Component
@Order(90)
class DeliveryClock implements FallsDue {

	private final JdbcClient jdbc;

	private final Deliveries deliveries;

	DeliveryClock(JdbcClient jdbc, Deliveries deliveries) {
		this.jdbc = jdbc;
		this.deliveries = deliveries;
	}

	@Override
	public Optional<Instant> next(Instant after) {
		return this.jdbc
			.sql("select min(next_try_at) from outlets.delivery where status = 'WAITING' and next_try_at > :after")
			.param("after", Timestamp.from(after))
			.query(Timestamp.class)
			.optional()
			.map(Timestamp::toInstant);
	}

	@Override
	public void run(Instant upTo) {
		this.deliveries.bringAll(upTo);
	}

	@Override
	public String label() {
		return "outlets.due";
	}

	@Override
	public int backlog(Instant upTo) {
		return this.jdbc.sql("select count(*) from outlets.delivery where status = 'WAITING' and next_try_at <= :upTo")
			.param("upTo", Timestamp.from(upTo))
			.query(Integer.class)
			.single();
	}

}
