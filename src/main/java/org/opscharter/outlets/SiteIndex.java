package org.opscharter.outlets;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * What stands in a folder once the delivery at hand has arrived.
 */
@Component
class SiteIndex {

	/** A piece keeps the day it first appeared on, under its latest title. */
	private static final String STANDING = """
			with standing as (
			  select number, (array_agg(title order by version desc))[1] as title, min(handed_at) as at
			    from outlets.delivery
			   where outlet_id = :outlet and (status = 'DELIVERED' or id = :now)
			   group by subject_id, number
			  having not bool_or(kind = 'WITHDRAW'))
			""";

	private static final String MONTH = "to_char(at at time zone 'Asia/Shanghai', 'YYYY-MM')";

	private final JdbcClient jdbc;

	SiteIndex(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Entry> latest(Outlet outlet, Delivery now, int most) {
		return ask(outlet, now, "select number, title, at from standing order by at desc, number desc limit :most")
			.param("most", most)
			.query(SiteIndex::entry)
			.list();
	}

	List<Entry> of(Outlet outlet, Delivery now, String month) {
		return ask(outlet, now,
				"select number, title, at from standing where " + MONTH + " = :month order by at desc, number desc")
			.param("month", month)
			.query(SiteIndex::entry)
			.list();
	}

	List<String> months(Outlet outlet, Delivery now) {
		return ask(outlet, now, "select distinct " + MONTH + " as month from standing order by month desc")
			.query(String.class)
			.list();
	}

	/** When the piece at hand first appeared. */
	Instant first(Outlet outlet, Delivery now) {
		return this.jdbc.sql("""
				select min(handed_at) from outlets.delivery
				 where outlet_id = :outlet and subject_id = :subject and (status = 'DELIVERED' or id = :now)
				""")
			.param("outlet", outlet.id().id())
			.param("subject", now.subject())
			.param("now", now.id().id())
			.query(Timestamp.class)
			.single()
			.toInstant();
	}

	private static Entry entry(ResultSet row, int number) throws SQLException {
		return new Entry(row.getString("number"), row.getString("title"), row.getTimestamp("at").toInstant());
	}

	private StatementSpec ask(Outlet outlet, Delivery now, String question) {
		return this.jdbc.sql(STANDING + question).param("outlet", outlet.id().id()).param("now", now.id().id());
	}

	/**
	 * One piece of the list.
	 */
	record Entry(String number, String title, Instant at) {

	}

}
