package org.opscharter.notifications.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * The notices of one person, newest first, each list by an index of its own. Counts stop
 * where the page says 999+.
 */
@Component
class InboxQueries {

	/** The count of the menu, equal to the total of the unread box. */
	static final String UNREAD = capped("where n.person_id = :person and n.digest_id is null and n.read_at is null");

	private final JdbcClient jdbc;

	InboxQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Row> rows(InboxFilter filter, PersonId me, int limit, int offset) {
		String sql = """
				select n.id, n.message, n.arguments, n.link, n.clause, n.told_at, n.read_at is null as unread
				  from notifications.notice n
				""" + filter.where() + " order by n.told_at desc, n.id desc limit :limit offset :offset";
		return bind(this.jdbc.sql(sql), filter, me).param("limit", limit)
			.param("offset", offset)
			.query(InboxQueries::row)
			.list();
	}

	/** How many are unread, how many there are, how many the filter leaves. */
	Counts counts(InboxFilter filter, PersonId me) {
		String sql = "select (" + UNREAD + ") as unread, ("
				+ capped("where n.person_id = :person and n.digest_id is null") + ") as everything, ("
				+ capped(filter.where()) + ") as shown";
		return bind(this.jdbc.sql(sql), filter, me).param("person", me.id())
			.query((row, number) -> new Counts(row.getInt("unread"), row.getInt("everything"), row.getInt("shown")))
			.single();
	}

	/**
	 * The clauses behind the person's notices; jumps from one to the next in the index.
	 */
	List<String> clauses(PersonId me) {
		return this.jdbc
			.sql("""
					with recursive named(clause) as (
					  (select n.clause from notifications.notice n where n.person_id = :me and n.clause is not null
					    and n.digest_id is null order by n.clause limit 1)
					  union all
					  select (select n.clause from notifications.notice n where n.person_id = :me and n.clause > named.clause
					           and n.digest_id is null order by n.clause limit 1)
					    from named where named.clause is not null)
					select clause from named where clause is not null limit 50
					""")
			.param("me", me.id())
			.query(String.class)
			.list();
	}

	private static String capped(String where) {
		return "select count(*) from (select 1 from notifications.notice n " + where + " limit " + Paging.CAP + ") c";
	}

	private static StatementSpec bind(StatementSpec statement, InboxFilter filter, PersonId me) {
		StatementSpec bound = statement.param("me", me.id());
		bound = (filter.clause() != null) ? bound.param("clause", filter.clause()) : bound;
		return (filter.digest() != null) ? bound.param("digest", filter.digest()) : bound;
	}

	private static Row row(ResultSet row, int number) throws SQLException {
		return new Row(row.getObject("id", UUID.class), row.getString("message"),
				List.of((String[]) row.getArray("arguments").getArray()), row.getString("link"),
				row.getString("clause"), row.getTimestamp("told_at").toInstant(), row.getBoolean("unread"));
	}

	/**
	 * How many notices there are, each at most {@value Paging#CAP}.
	 */
	record Counts(int unread, int everything, int shown) {

	}

	/**
	 * One notice as it is kept.
	 */
	record Row(UUID id, String message, List<String> arguments, String link, @Nullable String clause, Instant toldAt,
			boolean unread) {

	}

}
