package org.opscharter.execution.web;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.opscharter.execution.ProjectStatus;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * The list of projects, bound to the person who looks. Counts stop at the cap: beyond,
 * the page says 999+.
 */
@Component("executionListQueries")
class ProjectListQueries {

	private static final String FROM = " from execution.project p where p.status <> 'REVISING' and " + Scope.VISIBLE;

	private final JdbcClient jdbc;

	ProjectListQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Row> rows(ProjectFilter filter, Scope scope, int limit, int offset) {
		String sql = """
				select p.id, p.number, p.title, p.leader_id, p.status, p.importance, p.amount, p.starts_on, p.ends_on,
				       p.status_at, (select coalesce(sum(e.amount), 0) from execution.expense e
				                      where e.project_id = p.id and e.struck_at is null) as spent,
				       exists (select 1 from execution.change c where c.project_id = p.id
				                  and c.status in ('IN_APPROVAL', 'RETURNED')) as changing
				""" + FROM + and(filter) + " order by p.status_at desc, p.id desc limit :limit offset :offset";
		return bind(this.jdbc.sql(sql), filter, scope).param("limit", limit)
			.param("offset", offset)
			.query(ProjectListQueries::row)
			.list();
	}

	/** How many the filter leaves, how many there are, and how many of them run. */
	Counts counts(ProjectFilter filter, Scope scope) {
		String sql = "select " + counted("") + ", " + counted(and(filter)) + ", " + counted(" and p.status = 'RUNNING'")
				+ ", " + counted(" and p.status = 'PAUSED'");
		return bind(this.jdbc.sql(sql), filter, scope)
			.query((row, number) -> new Counts(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)))
			.single();
	}

	/** Who leads one of those the person may see. */
	List<PersonId> leaders(Scope scope) {
		return scope.bind(this.jdbc.sql("select distinct p.leader_id" + FROM + " limit 200"))
			.query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
			.list();
	}

	private static String counted(String conditions) {
		return "(select count(*) from (select 1" + FROM + conditions + " limit " + Paging.CAP + ") as counted)";
	}

	private static String and(ProjectFilter filter) {
		return filter.conditions()
			.values()
			.stream()
			.map((condition) -> " and " + condition)
			.collect(Collectors.joining());
	}

	private static StatementSpec bind(StatementSpec statement, ProjectFilter filter, Scope scope) {
		StatementSpec bound = scope.bind(statement);
		for (String parameter : filter.conditions().keySet()) {
			bound = bound.param(parameter, filter.value(parameter));
		}
		return bound;
	}

	private static Row row(ResultSet row, int number) throws SQLException {
		return new Row(row.getObject("id", UUID.class), row.getString("number"), row.getString("title"),
				ProjectQueries.person(row, "leader_id"), ProjectStatus.valueOf(row.getString("status")),
				row.getString("importance"), row.getBigDecimal("amount"), row.getBigDecimal("spent"),
				ProjectQueries.day(row, "starts_on"), ProjectQueries.day(row, "ends_on"),
				row.getTimestamp("status_at").toInstant(), row.getBoolean("changing"));
	}

	/**
	 * One project of the list.
	 *
	 * @param changing whether a change waits for its approval
	 */
	record Row(UUID id, String number, String title, PersonId leader, ProjectStatus status, String importance,
			BigDecimal amount, BigDecimal spent, LocalDate starts, LocalDate ends, Instant statusAt, boolean changing) {

	}

	/**
	 * How many there are.
	 */
	record Counts(int all, int narrowed, int running, int paused) {

	}

}
