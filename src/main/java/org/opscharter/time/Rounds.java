package org.opscharter.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How the search for what is due goes (到期检查): the last rounds, and what still waits.
 */
@Component
public class Rounds {

	private final JdbcClient jdbc;

	private final ObjectProvider<FallsDue> work;

	private final BusinessTime time;

	Rounds(JdbcClient jdbc, ObjectProvider<FallsDue> work, BusinessTime time) {
		this.jdbc = jdbc;
		this.work = work;
		this.time = time;
	}

	/**
	 * The round as it stands; empty where the clock stands still.
	 */
	public Optional<Round> round() {
		return this.jdbc.sql("""
				select execution_time, picked, picked_by, last_success, last_failure, consecutive_failures
				  from time.scheduled_round where task_name = :name
				""").param("name", DueRounds.NAME).query(Rounds::read).optional();
	}

	/**
	 * What each kind of due work has still to do now.
	 */
	public List<Backlog> backlog() {
		Instant now = this.time.now();
		return this.work.orderedStream()
			.filter((work) -> !work.label().isEmpty())
			.map((work) -> new Backlog(work.label(), work.backlog(now)))
			.toList();
	}

	private static Round read(ResultSet row, int number) throws SQLException {
		return new Round(row.getTimestamp("execution_time").toInstant(), row.getBoolean("picked"),
				row.getString("picked_by"), moment(row, "last_success"), moment(row, "last_failure"),
				row.getInt("consecutive_failures"));
	}

	private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
		Timestamp moment = row.getTimestamp(column);
		return (moment != null) ? moment.toInstant() : null;
	}

	/**
	 * The round, by the machine's clock.
	 *
	 * @param next when it is due
	 * @param running whether a node has it in hand
	 * @param node which one has, or had it last
	 * @param succeeded when it went well last
	 * @param failed when it went wrong last
	 * @param failures how often in a row it has gone wrong
	 */
	public record Round(Instant next, boolean running, @Nullable String node, @Nullable Instant succeeded,
			@Nullable Instant failed, int failures) {

	}

	/**
	 * What waits of one kind.
	 *
	 * @param label the message key of the kind
	 * @param count how much
	 */
	public record Backlog(String label, int count) {

	}

}
