package org.opscharter.content.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * The list of drafts, bound to the person who looks. Counts stop at the cap.
 */
@Component
class DraftListQueries {

	private static final String FROM = " from content.draft d where " + Scope.VISIBLE;

	private final JdbcClient jdbc;

	DraftListQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Row> rows(DraftFilter filter, Scope scope, int limit, int offset) {
		String sql = """
				select d.number, d.title, d.kind, d.category, d.author_id, d.status, d.status_at, d.written_at, d.words,
				       d.pictures, d.planned_at,
				       array(select t.channel_id from content.draft_target t where t.draft_id = d.id) as channels
				""" + FROM + where(filter) + " order by d.written_at desc, d.id desc limit :limit offset :offset";
		return bind(this.jdbc.sql(sql), filter, scope).param("limit", limit)
			.param("offset", offset)
			.query(DraftListQueries::row)
			.list();
	}

	/** How many each box has, and how many the filter leaves. One statement. */
	Counts counts(DraftFilter filter, Scope scope) {
		String boxes = DraftFilter.BOXES.stream()
			.map((box) -> count(" and " + DraftFilter.inBox(box)))
			.collect(Collectors.joining(", "));
		return bind(this.jdbc.sql("select " + boxes + ", " + count(where(filter))), filter, scope)
			.query((row, number) -> {
				Map<String, Integer> counted = new LinkedHashMap<>();
				for (String box : DraftFilter.BOXES) {
					counted.put(box, row.getInt(counted.size() + 1));
				}
				return new Counts(counted, row.getInt(counted.size() + 1));
			})
			.single();
	}

	private static String count(String condition) {
		return "(select count(*) from (select 1" + FROM + condition + " limit " + Paging.CAP + ") as counted)";
	}

	private static String where(DraftFilter filter) {
		return " and " + DraftFilter.inBox(filter.box())
				+ filter.conditions()
					.values()
					.stream()
					.map((condition) -> " and " + condition)
					.collect(Collectors.joining());
	}

	private static StatementSpec bind(StatementSpec statement, DraftFilter filter, Scope scope) {
		StatementSpec bound = scope.bind(statement);
		for (String parameter : filter.conditions().keySet()) {
			bound = bound.param(parameter, filter.value(parameter));
		}
		return bound;
	}

	private static Row row(ResultSet row, int number) throws SQLException {
		Timestamp planned = row.getTimestamp("planned_at");
		return new Row(row.getString("number"), row.getString("title"), row.getString("kind"),
				row.getString("category"), new PersonId(row.getObject("author_id", UUID.class)),
				row.getString("status"), row.getTimestamp("status_at").toInstant(),
				row.getTimestamp("written_at").toInstant(), row.getInt("words"), row.getInt("pictures"),
				(planned != null) ? planned.toInstant() : null, List.of((UUID[]) row.getArray("channels").getArray()));
	}

	/**
	 * One draft of the list.
	 */
	record Row(String number, String title, String kind, String category, PersonId author, String status,
			Instant statusAt, Instant writtenAt, int words, int pictures, @Nullable Instant plannedAt,
			List<UUID> channels) {

	}

	/**
	 * How many there are.
	 */
	record Counts(Map<String, Integer> boxes, int narrowed) {

	}

}
