package org.opscharter.obligations.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.opscharter.obligations.ObligationState;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.Paging;
import org.opscharter.time.BusinessTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Rows of the ledger as lists show them, each list by an index of its own. Counts stop at
 * the cap.
 */
@Component
class LedgerQueries {

	private static final String COLUMNS = """
			select o.id, o.rule, o.clause, o.matter_number, o.matter_title, o.period, o.owner_id, o.due_at, o.state,
			       o.settled_at, o.minutes_late, o.target, o.reached, o.trial
			""";

	private final JdbcClient jdbc;

	private final BusinessTime time;

	LedgerQueries(JdbcClient jdbc, BusinessTime time) {
		this.jdbc = jdbc;
		this.time = time;
	}

	List<Row> rows(LedgerView view, LedgerFilter filter, LedgerScope scope, int limit, int offset) {
		String order = filter.isOpen() ? "o.due_at, o.id" : "o.due_at desc, o.id desc";
		String sql = (view == LedgerView.TEAM) ? merged(filter, scope, order) : COLUMNS + from(view, filter);
		return bind(this.jdbc.sql(sql + " order by " + order + " limit :limit offset :offset"), view, filter, scope)
			.param("limit", limit)
			.param("offset", offset)
			.query(LedgerQueries::row)
			.list();
	}

	int count(LedgerView view, LedgerFilter filter, LedgerScope scope) {
		return bind(this.jdbc
			.sql("select count(*) from (select 1" + from(view, filter) + " limit " + Paging.CAP + ") as counted"), view,
				filter, scope)
			.query(Integer.class)
			.single();
	}

	/** How many are open in each list he is offered, in the order of the lists. */
	List<Integer> open(LedgerScope scope) {
		String sql = scope.views()
			.stream()
			.map((view) -> "(select count(*) from (select 1 from obligations.obligation o where " + view.condition()
					+ " and o.state = 'PENDING' limit " + Paging.CAP + ") as counted)")
			.collect(Collectors.joining(", ", "select array[", "]::integer[]"));
		StatementSpec statement = this.jdbc.sql(sql);
		for (LedgerView view : scope.views()) {
			statement = bind(statement, view, scope);
		}
		return statement.query((row, number) -> List.of((Integer[]) row.getArray(1).getArray())).single();
	}

	/**
	 * What is open of those who report to him and falls due from the one moment before
	 * the other.
	 */
	List<Row> open(LedgerScope scope, Instant from, Instant before, int limit) {
		return bind(
				this.jdbc.sql(COLUMNS + " from obligations.obligation o where " + LedgerView.TEAM.condition()
						+ """
								 and o.state = 'PENDING' and o.due_at >= :from and o.due_at < :before order by o.due_at, o.id limit :limit
								"""),
				LedgerView.TEAM, scope)
			.param("from", Timestamp.from(from))
			.param("before", Timestamp.from(before))
			.param("limit", limit)
			.query(LedgerQueries::row)
			.list();
	}

	/** Each one's rows are in order already; only as many are read as the page shows. */
	private static String merged(LedgerFilter filter, LedgerScope scope, String order) {
		String each = COLUMNS + from(LedgerView.TEAM, filter);
		String rows = IntStream.rangeClosed(1, Math.max(1, scope.team().size()))
			.mapToObj((at) -> "(" + each.replace("any(:team)", "(:team)[" + at + "]") + " order by " + order + ")")
			.collect(Collectors.joining(" union all "));
		return "select * from (" + rows + ") o";
	}

	private static String from(LedgerView view, LedgerFilter filter) {
		return " from obligations.obligation o where " + view.condition()
				+ filter.conditions()
					.values()
					.stream()
					.map((condition) -> " and " + condition)
					.collect(Collectors.joining());
	}

	private StatementSpec bind(StatementSpec statement, LedgerView view, LedgerFilter filter, LedgerScope scope) {
		StatementSpec bound = bind(statement, view, scope);
		for (String parameter : filter.conditions().keySet()) {
			bound = bound.param(parameter,
					parameter.equals("now") ? Timestamp.from(this.time.now()) : filter.value(parameter));
		}
		return bound;
	}

	private static StatementSpec bind(StatementSpec statement, LedgerView view, LedgerScope scope) {
		return switch (view) {
			case MINE -> statement.param("me", scope.person().id());
			case TEAM -> statement.param("team", scope.team().stream().map(PersonId::id).toArray(UUID[]::new));
			case DEPARTMENT -> statement.param("department", scope.department());
			case ALL -> statement;
		};
	}

	private static Row row(ResultSet row, int number) throws SQLException {
		Timestamp settled = row.getTimestamp("settled_at");
		return new Row(row.getObject("id", UUID.class), row.getString("rule"), row.getString("clause"),
				row.getString("matter_number"), row.getString("matter_title"), row.getString("period"),
				new PersonId(row.getObject("owner_id", UUID.class)), row.getTimestamp("due_at").toInstant(),
				ObligationState.valueOf(row.getString("state")), (settled != null) ? settled.toInstant() : null,
				(Integer) row.getObject("minutes_late"), (Integer) row.getObject("target"),
				(Integer) row.getObject("reached"), row.getBoolean("trial"));
	}

	/**
	 * One row of the ledger.
	 */
	record Row(UUID id, String rule, String clause, String number, String title, String period, PersonId owner,
			Instant due, ObligationState state, @Nullable Instant settled, @Nullable Integer minutesLate,
			@Nullable Integer target, @Nullable Integer reached, boolean trial) {

	}

}
