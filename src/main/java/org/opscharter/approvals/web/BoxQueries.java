package org.opscharter.approvals.web;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * The four boxes, read as the page shows them. Counts stop at {@link Paging#CAP}: beyond,
 * the page says 999+.
 */
@Component
class BoxQueries {

	private static final String SEAT = "s.state, s.revision, s.due_at";

	private static final String NO_SEAT = "null as state, null as revision, null::timestamptz as due_at";

	private final JdbcClient jdbc;

	BoxQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Whether what was typed stands on very many cards of this person. */
	boolean isCommon(String typed, PersonId me) {
		return this.jdbc.sql("""
				select count(*) = :cap from (select 1 from approvals.card k
				  where search.holds(k.grams, k.written, :q) and k.persons @> array[:me] limit :cap) as counted
				""").param("q", typed).param("me", me.id()).param("cap", Paging.CAP).query(Boolean.class).single();
	}

	List<Row> rows(BoxQuestion asked, int limit, int offset) {
		Box box = asked.box();
		String sql = """
				select r.number, r.subject_kind, r.subject_number, r.title, r.applicant_id, r.amount, r.status,
				       r.revision as now_revision, %s as moment, %s,
				       (select w.person_id from approvals.seat w where w.request_id = r.id and w.round = r.round
				           and w.position = r.position and w.state = 'OPEN' order by w.place limit 1) as waits_for
				""".formatted(box.moment(), box.hasSeat() ? SEAT : NO_SEAT) + asked.from() + " order by " + box.order()
				+ " limit :limit offset :offset";
		return bind(this.jdbc.sql(sql), asked).param("limit", limit)
			.param("offset", offset)
			.query(BoxQueries::row)
			.list();
	}

	/** How many each box holds, and what the filter leaves of this one; one statement. */
	Figures figures(BoxQuestion asked) {
		String totals = Stream.of(Box.values())
			.map((box) -> "(" + capped(asked.withBox(box), BoxFilter.NONE) + ")")
			.collect(Collectors.joining(", "));
		String sql = "select " + totals + """
				, f.* from (select count(*) as found, count(*) filter (where state = 'AGREED') as agreed,
				       count(*) filter (where state = 'RETURNED') as returned,
				       count(*) filter (where state = 'DECLINED') as declined,
				       count(*) filter (where due_at < :now) as late,
				       count(*) filter (where status = 'PENDING') as pending
				  from (select %s as status, %s %s limit %d) as narrowed) as f
				""".formatted(asked.needsRequest(asked.filter()) ? "r.status" : "null", asked.box().tally(),
				asked.counted(asked.filter()), Paging.CAP);
		return bind(this.jdbc.sql(sql), asked).param("now", Timestamp.from(asked.now()))
			.query(BoxQueries::figures)
			.single();
	}

	/** How many there would be without each single condition; one statement. */
	Map<String, Integer> withoutEach(BoxQuestion asked) {
		List<String> names = List.copyOf(asked.filter().names());
		String sql = names.stream()
			.map((name) -> "(" + capped(asked, asked.filter().without(name)) + ")")
			.collect(Collectors.joining(", ", "select ", ""));
		return bind(this.jdbc.sql(sql), asked).query((row, number) -> {
			Map<String, Integer> counts = new LinkedHashMap<>();
			for (int column = 0; column < names.size(); column++) {
				counts.put(names.get(column), row.getInt(column + 1));
			}
			return counts;
		}).single();
	}

	private static String capped(BoxQuestion asked, BoxFilter filter) {
		return "select count(*) from (select 1 " + asked.counted(filter) + " limit " + Paging.CAP + ") as counted";
	}

	private static StatementSpec bind(StatementSpec statement, BoxQuestion asked) {
		StatementSpec bound = statement.param("me", asked.me().id());
		for (String name : asked.filter().names()) {
			bound = bound.param(name, asked.value(name));
		}
		return bound;
	}

	private static Figures figures(ResultSet row, int number) throws SQLException {
		Map<Box, Integer> totals = new EnumMap<>(Box.class);
		for (Box box : Box.values()) {
			totals.put(box, row.getInt(box.ordinal() + 1));
		}
		return new Figures(totals, row.getInt("found"), row.getInt("agreed"), row.getInt("returned"),
				row.getInt("declined"), row.getInt("late"), row.getInt("pending"));
	}

	private static Row row(ResultSet row, int number) throws SQLException {
		UUID waitsFor = row.getObject("waits_for", UUID.class);
		Timestamp due = row.getTimestamp("due_at");
		return new Row(row.getString("number"), row.getString("subject_kind"), row.getString("subject_number"),
				row.getString("title"), new PersonId(row.getObject("applicant_id", UUID.class)),
				row.getBigDecimal("amount"), row.getString("status"), row.getInt("now_revision"),
				row.getTimestamp("moment").toInstant(), (waitsFor != null) ? new PersonId(waitsFor) : null,
				row.getString("state"), row.getInt("revision"), (due != null) ? due.toInstant() : null);
	}

	/**
	 * What the boxes hold.
	 *
	 * @param found how many the filter leaves of this box
	 * @param late how many of them are past their limit
	 */
	record Figures(Map<Box, Integer> totals, int found, int agreed, int returned, int declined, int late, int pending) {

	}

	/**
	 * One request in a box; the last three belong to my seat.
	 *
	 * @param moment when it came into the box
	 */
	record Row(String number, String kind, String subjectNumber, String title, PersonId applicant,
			@Nullable BigDecimal amount, String status, int revision, Instant moment, @Nullable PersonId waitsFor,
			@Nullable String state, int decidedRevision, @Nullable Instant dueAt) {

	}

}
