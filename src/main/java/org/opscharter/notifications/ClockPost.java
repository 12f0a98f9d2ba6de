package org.opscharter.notifications;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

import com.github.f4b6a3.uuid.UuidCreator;
import org.opscharter.clauses.ClauseId;
import org.opscharter.time.FallsDue;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells people what the clock has to say, in the hours for it, and as one digest where
 * more than three facts would come at once (X04). It runs after everything else that
 * falls due, so that what one moment makes arrives together.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
public class ClockPost implements FallsDue {

	/** More than these come as a digest. */
	private static final int FEW = 3;

	/** Of several nodes one delivers. */
	private static final String ALONE = "select pg_try_advisory_xact_lock(hashtext('notifications.waiting'))";

	private static final String DELIVER = """
			with batch as materialized (
			  select w.person_id, w.deliver_at, count(*) as facts,
			         case when count(*) > :few then gen_random_uuid() end as digest
			    from notifications.waiting w
			   where w.delivered_at is null and w.deliver_at <= :upTo
			   group by w.person_id, w.deliver_at order by w.deliver_at, w.person_id limit 500),
			due as materialized (
			  select w.*, b.digest from notifications.waiting w
			    join batch b on b.person_id = w.person_id and b.deliver_at = w.deliver_at
			   where w.delivered_at is null),
			digests as (
			  insert into notifications.notice (id, person_id, fact, message, arguments, link, told_at)
			  select b.digest, b.person_id, 'digest/' || b.digest, 'notifications.digest', array[b.facts::text],
			         '/inbox?box=all&digest=' || b.digest, b.deliver_at
			    from batch b where b.digest is not null),
			told as (
			  insert into notifications.notice
			         (id, person_id, fact, message, arguments, link, clause, told_at, digest_id)
			  select d.id, d.person_id, d.fact, d.message, d.arguments, d.link, d.clause,
			         case when d.digest is null then d.deliver_at else d.happened_at end, d.digest
			    from due d order by d.happened_at, d.id
			  on conflict on constraint notice_tells_a_fact_once do nothing)
			update notifications.waiting w set delivered_at = w.deliver_at from due d where w.id = d.id
			""";

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	private final PostingHours hours;

	private final TransactionTemplate transaction;

	ClockPost(JdbcClient jdbc, JdbcTemplate batches, PostingHours hours, TransactionTemplate transaction) {
		this.jdbc = jdbc;
		this.batches = batches;
		this.hours = hours;
		this.transaction = transaction;
	}

	/**
	 * Leaves these to be told when it is time; a person is told a fact once.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void leave(Collection<ClockNotice> notices) {
		this.batches.batchUpdate("""
				insert into notifications.waiting
				       (id, person_id, fact, message, arguments, link, clause, happened_at, deliver_at)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?)
				on conflict on constraint waiting_tells_a_fact_once do nothing
				""", notices, 500, (row, told) -> {
			Notice notice = told.notice();
			row.setObject(1, UuidCreator.getTimeOrderedEpoch());
			row.setObject(2, told.person().id());
			row.setString(3, notice.fact());
			row.setString(4, notice.key());
			row.setArray(5, row.getConnection().createArrayOf("text", notice.arguments().toArray()));
			row.setString(6, notice.link());
			row.setString(7, Optional.ofNullable(notice.clause()).map(ClauseId::value).orElse(null));
			row.setTimestamp(8, Timestamp.from(told.at()));
			row.setTimestamp(9, Timestamp.from(this.hours.from(told.at())));
		});
	}

	@Override
	public Optional<Instant> next(Instant after) {
		return this.jdbc.sql("""
				select min(deliver_at) from notifications.waiting where delivered_at is null and deliver_at > :after
				""")
			.param("after", Timestamp.from(after))
			.query((row, number) -> Optional.ofNullable(row.getTimestamp(1)).map(Timestamp::toInstant))
			.single();
	}

	@Override
	public void run(Instant upTo) {
		while (Boolean.TRUE.equals(this.transaction.execute((status) -> deliver(upTo)))) {
			continue;
		}
	}

	@Override
	public String label() {
		return "notifications.due";
	}

	@Override
	public int backlog(Instant upTo) {
		return this.jdbc
			.sql("select count(*) from notifications.waiting where delivered_at is null and deliver_at <= :upTo")
			.param("upTo", Timestamp.from(upTo))
			.query(Integer.class)
			.single();
	}

	private boolean deliver(Instant upTo) {
		return this.jdbc.sql(ALONE).query(Boolean.class).single()
				&& this.jdbc.sql(DELIVER).param("few", FEW).param("upTo", Timestamp.from(upTo)).update() > 0;
	}

}
