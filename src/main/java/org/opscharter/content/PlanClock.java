package org.opscharter.content;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.opscharter.time.FallsDue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * When the moment has come that a piece is planned for (定时发布, S3-4.3.1).
 */
@Component
@Order(50)
class PlanClock implements FallsDue {

	private static final Logger LOG = LoggerFactory.getLogger(PlanClock.class);

	private static final String OPEN = " from content.draft where status = 'READY' and not plan_settled and planned_by is not null";

	private static final int AT_ONCE = 200;

	private final JdbcClient jdbc;

	private final ReleaseDesk desk;

	PlanClock(JdbcClient jdbc, ReleaseDesk desk) {
		this.jdbc = jdbc;
		this.desk = desk;
	}

	@Override
	public Optional<Instant> next(Instant after) {
		return this.jdbc.sql("select min(planned_at)" + OPEN + " and planned_at > :after")
			.param("after", Timestamp.from(after))
			.query(Timestamp.class)
			.optional()
			.map(Timestamp::toInstant);
	}

	/**
	 * Each in a transaction of its own. One that goes wrong keeps no other waiting and is
	 * tried again with the next round.
	 */
	@Override
	public void run(Instant upTo) {
		Set<UUID> wrong = new HashSet<>();
		List<UUID> due = due(upTo, wrong);
		while (!due.isEmpty()) {
			due.forEach((id) -> keep(id, wrong));
			due = due(upTo, wrong);
		}
		if (!wrong.isEmpty()) {
			throw new IllegalStateException("Planned releases that went wrong: " + wrong);
		}
	}

	private void keep(UUID id, Set<UUID> wrong) {
		try {
			this.desk.keepPlan(new DraftId(id));
		}
		catch (RuntimeException ex) {
			LOG.error("The planned release of {} went wrong", id, ex);
			wrong.add(id);
		}
	}

	@Override
	public String label() {
		return "content.due";
	}

	@Override
	public int backlog(Instant upTo) {
		return this.jdbc.sql("select count(*)" + OPEN + " and planned_at <= :upTo")
			.param("upTo", Timestamp.from(upTo))
			.query(Integer.class)
			.single();
	}

	private List<UUID> due(Instant upTo, Set<UUID> except) {
		return this.jdbc
			.sql("select id" + OPEN
					+ " and planned_at <= :upTo and id <> all(:except) order by planned_at, id limit :most")
			.param("except", except.toArray(UUID[]::new))
			.param("upTo", Timestamp.from(upTo))
			.param("most", AT_ONCE)
			.query(UUID.class)
			.list();
	}

}
