package org.opscharter.activity.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opscharter.activity.web.Scope.Extent;
import org.opscharter.shell.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * The trail, newest first, as far as its reader sees. Each filter has an index in the
 * order of the list.
 */
@Component
class TrailQueries {

	private final JdbcClient jdbc;

	TrailQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Row> rows(TrailFilter filter, Extent extent, int limit, int offset) {
		String sql = """
				select e.id, e.subject_kind, e.subject_id, e.subject_number, e.subject_title, e.subject_link, e.deed,
				       e.clause, e.state_before, e.state_after, e.words, e.happened_at, p.name as actor
				  from activity.entry e left join organisation.person p on p.id = e.actor_id
				""" + where(filter, extent) + " order by e.happened_at desc, e.id desc limit :limit offset :offset";
		return bind(this.jdbc.sql(sql), filter, extent).param("limit", limit)
			.param("offset", offset)
			.query(TrailQueries::row)
			.list();
	}

	/**
	 * How many entries the filter leaves, and the kinds of things there are; jumps from
	 * one kind to the next in the index.
	 */
	Overview overview(TrailFilter filter, Extent extent) {
		String sql = "select (select count(*) from (select 1 from activity.entry e" + where(filter, extent) + " limit "
				+ Paging.CAP + ") c) as total, " + """
						array(with recursive named(kind) as (
						  (select k.subject_kind from activity.entry k order by k.subject_kind limit 1)
						  union all
						  select (select k.subject_kind from activity.entry k where k.subject_kind > named.kind
						           order by k.subject_kind limit 1)
						    from named where named.kind is not null)
						select kind from named where kind is not null) as kinds
						""";
		return bind(this.jdbc.sql(sql), filter, extent)
			.query((row, number) -> new Overview(row.getInt("total"),
					List.of((String[]) row.getArray("kinds").getArray())))
			.single();
	}

	private static String where(TrailFilter filter, Extent extent) {
		return filter.conditions()
			.values()
			.stream()
			.collect(Collectors.joining(" and ", " where " + extent.where() + (filter.isEmpty() ? "" : " and "), ""));
	}

	private static StatementSpec bind(StatementSpec statement, TrailFilter filter, Extent extent) {
		for (Map.Entry<String, String> condition : filter.conditions().entrySet()) {
			statement = statement.param(condition.getKey(), filter.value(condition.getKey()));
		}
		if (extent.everything()) {
			return statement;
		}
		UUID[] departments = extent.ids();
		return (departments.length == 1) ? statement.param("department", departments[0])
				: statement.param("departments", departments);
	}

	private static Row row(ResultSet row, int number) throws SQLException {
		return new Row(row.getString("subject_kind"), row.getObject("subject_id", UUID.class),
				row.getString("subject_number"), row.getString("subject_title"), row.getString("subject_link"),
				row.getString("actor"), row.getString("deed"), row.getString("clause"), row.getString("state_before"),
				row.getString("state_after"), row.getString("words"), row.getTimestamp("happened_at").toInstant());
	}

	/**
	 * @param total at most {@value Paging#CAP}
	 */
	record Overview(int total, List<String> kinds) {

	}

	/**
	 * One entry as it is kept.
	 */
	record Row(String kind, UUID subject, String number, String title, String link, @Nullable String actor, String deed,
			@Nullable String clause, @Nullable String before, @Nullable String after, @Nullable String words,
			Instant at) {

		Row withoutLink() {
			return new Row(this.kind, this.subject, this.number, this.title, "", this.actor, this.deed, this.clause,
					this.before, this.after, this.words, this.at);
		}

	}

}
