package org.opscharter.obligations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;

import org.opscharter.activity.Activity;
import org.opscharter.activity.ActivityLog;
import org.opscharter.clauses.ClauseId;
import org.opscharter.organisation.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The rows the clock has come to, many at a time: three statements a batch, however large
 * the ledger is.
 */
@Component
class LedgerSweep {

	private final JdbcClient jdbc;

	private final Stops stops;

	private final ActivityLog activity;

	LedgerSweep(JdbcClient jdbc, Stops stops, ActivityLog activity) {
		this.jdbc = jdbc;
		this.stops = stops;
		this.activity = activity;
	}

	Optional<Instant> nextStop(Instant after) {
		return this.jdbc.sql("select min(next_stop) from obligations.obligation where next_stop > :after")
			.param("after", Timestamp.from(after))
			.query((row, number) -> Optional.ofNullable(row.getTimestamp(1)).map(Timestamp::toInstant))
			.single();
	}

	int backlog(Instant upTo) {
		return this.jdbc.sql("select count(*) from obligations.obligation where next_stop <= :upTo")
			.param("upTo", Timestamp.from(upTo))
			.query(Integer.class)
			.single();
	}

	/** The oldest ones; those another node or person has in hand are left to him. */
	List<Stopped> take(Instant upTo, int most) {
		return this.jdbc.sql("""
				select o.id, o.rule, o.clause, o.counting, o.matter_number, o.matter_title, o.owner_id, o.due_at,
				       o.next_stop, o.target, o.reached
				  from obligations.obligation o
				 where o.next_stop <= :upTo
				 order by o.next_stop, o.id limit :most
				   for update skip locked
				""").param("upTo", Timestamp.from(upTo)).param("most", most).query(LedgerSweep::stopped).list();
	}

	/** Each goes on to its next stop, or is marked as missed. */
	void goOn(List<Stopped> rows) {
		this.jdbc.sql("""
				update obligations.obligation o
				   set state = case when s.missed then 'MISSED' else o.state end, next_stop = s.next_stop,
				       version = o.version + 1
				  from unnest(:ids, :missed, :stops) as s(id, missed, next_stop) where o.id = s.id
				""")
			.param("ids", array(rows, Stopped::id, UUID[]::new))
			.param("missed", array(rows, Stopped::isMissed, Boolean[]::new))
			.param("stops", array(rows, this::next, Timestamp[]::new))
			.update();
		this.activity.recordAll(rows.stream().filter(Stopped::isMissed).map(LedgerSweep::missed).toList());
	}

	private Timestamp next(Stopped row) {
		Instant next = row.isMissed() ? null : this.stops.next(row.rule(), row.due(), row.at());
		return (next != null) ? Timestamp.from(next) : null;
	}

	private static Activity missed(Stopped row) {
		return new Activity(row.subject(), null, "activity.obligation.missed", row.clause(),
				"obligations.state.PENDING", "obligations.state.MISSED", null, row.at());
	}

	private static <T> T[] array(List<Stopped> rows, Function<Stopped, T> value, IntFunction<T[]> array) {
		return rows.stream().map(value).toArray(array);
	}

	private static Stopped stopped(ResultSet row, int number) throws SQLException {
		return new Stopped(row.getObject("id", UUID.class), row.getString("rule"), ClauseId.of(row.getString("clause")),
				Counting.valueOf(row.getString("counting")), row.getString("matter_number"),
				row.getString("matter_title"), new PersonId(row.getObject("owner_id", UUID.class)),
				row.getTimestamp("due_at").toInstant(), row.getTimestamp("next_stop").toInstant(),
				(Integer) row.getObject("target"), (Integer) row.getObject("reached"));
	}

}
