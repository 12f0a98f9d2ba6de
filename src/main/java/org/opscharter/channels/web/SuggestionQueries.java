package org.opscharter.channels.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Suggested columns as their pages show them.
 */
@Component
class SuggestionQueries {

	private static final String SUGGESTION = """
			select s.id, s.name, s.reason, s.status, s.answer, s.suggested_at, s.answered_at, s.column_id,
			       s.suggested_by, p.name as by, a.name as answerer, c.number, c.name as channel
			  from channels.column_suggestion s join channels.channel c on c.id = s.channel_id
			  join organisation.person p on p.id = s.suggested_by
			  left join organisation.person a on a.id = s.answered_by
			""";

	private final JdbcClient jdbc;

	SuggestionQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Those that wait first, then the answered ones, the newest first. */
	List<Row> all(int limit, long offset) {
		return this.jdbc
			.sql(SUGGESTION
					+ " order by s.status <> 'PENDING', s.suggested_at desc, s.id desc limit :limit offset :offset")
			.param("limit", limit)
			.param("offset", offset)
			.query(SuggestionQueries::row)
			.list();
	}

	/** The newest, as many as stand on the page of a channel. */
	List<Row> of(UUID channel) {
		return this.jdbc.sql(SUGGESTION + " where s.channel_id = :channel order by s.suggested_at desc limit 5")
			.param("channel", channel)
			.query(SuggestionQueries::row)
			.list();
	}

	Optional<Row> find(UUID id) {
		return this.jdbc.sql(SUGGESTION + " where s.id = :id").param("id", id).query(SuggestionQueries::row).optional();
	}

	Counts counts() {
		return this.jdbc.sql(
				"select count(*) as all_of_them, count(*) filter (where status = 'PENDING') as pending from channels.column_suggestion")
			.query((row, number) -> new Counts(row.getLong("all_of_them"), row.getLong("pending")))
			.single();
	}

	private static Row row(ResultSet row, int number) throws SQLException {
		return new Row(row.getObject("id", UUID.class), row.getString("name"), row.getString("reason"),
				row.getString("status"), row.getString("answer"), row.getString("number"), row.getString("channel"),
				row.getObject("suggested_by", UUID.class), row.getString("by"),
				row.getTimestamp("suggested_at").toInstant(), row.getString("answerer"),
				(row.getTimestamp("answered_at") != null) ? row.getTimestamp("answered_at").toInstant() : null,
				row.getObject("column_id", UUID.class));
	}

	/**
	 * One suggestion.
	 *
	 * @param number the number of the channel
	 * @param column the column that came of it
	 */
	record Row(UUID id, String name, String reason, String status, String answer, String number, String channel,
			UUID suggestedBy, String by, Instant at, @Nullable String answerer, @Nullable Instant answeredAt,
			@Nullable UUID column) {

	}

	record Counts(long all, long pending) {

	}

}
