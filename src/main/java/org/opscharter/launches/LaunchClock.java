package org.opscharter.launches;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.opscharter.time.FallsDue;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The end of a week in which technology builds.
 */
@Component
@Order(41)
class LaunchClock implements FallsDue {

	private final Launches launches;

	private final JdbcClient jdbc;

	LaunchClock(Launches launches, JdbcClient jdbc) {
		this.launches = launches;
		this.jdbc = jdbc;
	}

	@Override
	public Optional<Instant> next(Instant after) {
		return this.jdbc.sql("select min(report_due) from launches.launch where report_due >= :after")
			.param("after", Timestamp.from(after))
			.query((row, number) -> Optional.ofNullable(row.getTimestamp(1)).map(Timestamp::toInstant))
			.single()
			.map((moment) -> moment.plusSeconds(1));
	}

	@Override
	public void run(Instant upTo) {
		this.jdbc.sql("select id from launches.launch where report_due <= :upTo order by report_due, id")
			.param("upTo", Timestamp.from(upTo))
			.query((row, number) -> new LaunchId(row.getObject(1, UUID.class)))
			.list()
			.forEach((id) -> {
				while (this.launches.turn(id, upTo)) {
					// Each week that has passed meanwhile is told once, oldest first.
				}
			});
	}

}
