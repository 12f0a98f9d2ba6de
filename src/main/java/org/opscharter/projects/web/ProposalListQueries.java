package org.opscharter.projects.web;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opscharter.organisation.PersonId;
import org.opscharter.projects.ProposalId;
import org.opscharter.shell.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * The list of proposals, bound to the person who looks. Counts stop at the cap: beyond,
 * the page says 999+.
 */
@Component
class ProposalListQueries {

	private static final String FROM = " from projects.proposal p where " + Scope.VISIBLE;

	private final JdbcClient jdbc;

	ProposalListQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Row> rows(ProposalFilter filter, Scope scope, int limit, int offset) {
		String sql = """
				select p.id, p.number, p.title, p.author_id, p.status, p.importance, p.amount, p.starts_on, p.ends_on,
				       p.status_at
				""" + FROM + and(filter) + " order by p.status_at desc, p.id desc limit :limit offset :offset";
		return bind(this.jdbc.sql(sql), filter, scope).param("limit", limit)
			.param("offset", offset)
			.query(ProposalListQueries::row)
			.list();
	}

	/** How many the filter leaves, and how many there are without it. */
	Counts counts(ProposalFilter filter, Scope scope) {
		String all = "(select count(*) from (select 1" + FROM + " limit " + Paging.CAP + ") as counted)";
		String narrowed = "(select count(*) from (select 1" + FROM + and(filter) + " limit " + Paging.CAP
				+ ") as counted)";
		return bind(this.jdbc.sql("select " + all + ", " + narrowed), filter, scope)
			.query((row, number) -> new Counts(row.getInt(1), row.getInt(2)))
			.single();
	}

	/** Who has written one of those the person may see. */
	List<PersonId> authors(Scope scope) {
		return scope.bind(this.jdbc.sql("select distinct p.author_id" + FROM + " limit 200"))
			.query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
			.list();
	}

	private static String and(ProposalFilter filter) {
		return filter.conditions()
			.values()
			.stream()
			.map((condition) -> " and " + condition)
			.collect(Collectors.joining());
	}

	private static StatementSpec bind(StatementSpec statement, ProposalFilter filter, Scope scope) {
		StatementSpec bound = scope.bind(statement);
		for (String parameter : filter.conditions().keySet()) {
			bound = bound.param(parameter, filter.value(parameter));
		}
		return bound;
	}

	private static Row row(ResultSet row, int number) throws SQLException {
		return new Row(new ProposalId(row.getObject("id", UUID.class)), row.getString("number"), row.getString("title"),
				new PersonId(row.getObject("author_id", UUID.class)), row.getString("status"),
				row.getString("importance"), row.getBigDecimal("amount"), day(row.getDate("starts_on")),
				day(row.getDate("ends_on")), row.getTimestamp("status_at").toInstant());
	}

	private static @Nullable LocalDate day(@Nullable Date date) {
		return (date != null) ? date.toLocalDate() : null;
	}

	/**
	 * One proposal of the list.
	 */
	record Row(ProposalId id, String number, String title, PersonId author, String status, String importance,
			BigDecimal amount, @Nullable LocalDate starts, @Nullable LocalDate ends, Instant statusAt) {

	}

	/**
	 * How many there are.
	 */
	record Counts(int all, int narrowed) {

	}

}
