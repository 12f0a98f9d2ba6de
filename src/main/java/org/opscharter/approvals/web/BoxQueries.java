package org.opscharter.approvals.web;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opscharter.organisation.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * The four boxes, read as the page shows them. Counts stop at {@value #CAP}: beyond, the
 * page says 999+.
 */
@Component
class BoxQueries {

	static final int CAP = 1000;

	private final JdbcClient jdbc;

	BoxQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Row> rows(Box box, BoxFilter filter, PersonId me, int limit, int offset) {
		String seat = box.hasSeat() ? "s.state, s.revision, s.opened_at, s.due_at, s.decided_at"
				: "null as state, null as revision, null::timestamptz as opened_at, null::timestamptz as due_at, null::timestamptz as decided_at";
		String sql = """
				select r.id, r.number, r.subject_kind, r.subject_number, r.title, r.applicant_id, r.amount, r.status,
				       r.revision as now_revision, r.submitted_at,
				       (select w.person_id from approvals.seat w where w.request_id = r.id and w.round = r.round
				           and w.position = r.position and w.state = 'OPEN' order by w.place limit 1) as waits_for,
				""" + seat + box.from() + and(filter) + " order by " + box.order() + " limit :limit offset :offset";
		return bind(this.jdbc.sql(sql), filter, me).param("limit", limit)
			.param("offset", offset)
			.query(BoxQueries::row)
			.list();
	}

	/** How many the filter leaves, at most {@value #CAP}. */
	int count(Box box, BoxFilter filter, PersonId me) {
		return bind(this.jdbc.sql(capped(box, filter)), filter, me).query(Integer.class).single();
	}

	/** How many each box holds, in one statement. */
	Map<Box, Integer> totals(PersonId me) {
		BoxFilter all = new BoxFilter(null, null, null, null, null);
		String sql = List.of(Box.values())
			.stream()
			.map((box) -> "(" + capped(box, all) + ")")
			.collect(Collectors.joining(", ", "select ", ""));
		return this.jdbc.sql(sql).param("me", me.id()).query((row, number) -> {
			Map<Box, Integer> totals = new EnumMap<>(Box.class);
			for (Box box : Box.values()) {
				totals.put(box, row.getInt(box.ordinal() + 1));
			}
			return totals;
		}).single();
	}

	private static String capped(Box box, BoxFilter filter) {
		return "select count(*) from (select 1 " + box.from() + and(filter) + " limit " + CAP + ") as counted";
	}

	private static String and(BoxFilter filter) {
		return filter.conditions()
			.values()
			.stream()
			.map((condition) -> " and " + condition)
			.collect(Collectors.joining());
	}

	private static StatementSpec bind(StatementSpec statement, BoxFilter filter, PersonId me) {
		StatementSpec bound = statement.param("me", me.id());
		for (String parameter : filter.conditions().keySet()) {
			bound = bound.param(parameter, filter.value(parameter));
		}
		return bound;
	}

	private static Row row(ResultSet row, int number) throws SQLException {
		UUID waitsFor = row.getObject("waits_for", UUID.class);
		return new Row(row.getString("number"), row.getString("subject_kind"), row.getString("subject_number"),
				row.getString("title"), new PersonId(row.getObject("applicant_id", UUID.class)),
				row.getBigDecimal("amount"), row.getString("status"), row.getInt("now_revision"),
				row.getTimestamp("submitted_at").toInstant(), (waitsFor != null) ? new PersonId(waitsFor) : null,
				row.getString("state"), row.getInt("revision"), instant(row.getTimestamp("opened_at")),
				instant(row.getTimestamp("due_at")), instant(row.getTimestamp("decided_at")));
	}

	private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
		return (timestamp != null) ? timestamp.toInstant() : null;
	}

	/**
	 * One request in a box; the last five belong to my seat.
	 */
	record Row(String number, String kind, String subjectNumber, String title, PersonId applicant,
			@Nullable BigDecimal amount, String status, int revision, Instant submittedAt, @Nullable PersonId waitsFor,
			@Nullable String state, int decidedRevision, @Nullable Instant openedAt, @Nullable Instant dueAt,
			@Nullable Instant decidedAt) {

	}

}
