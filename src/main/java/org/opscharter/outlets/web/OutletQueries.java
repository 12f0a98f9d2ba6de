package org.opscharter.outlets.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The outlets and what is on its way, as the pages show them.
 */
@Component
class OutletQueries {

	/** What a page of deliveries holds. */
	static final int PAGE = 20;

	private static final int SHEET = 10_000;

	private static final String UNDELIVERED = " and d.status in ('WAITING', 'STUCK')";

	private final JdbcClient jdbc;

	OutletQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<OutletRow> open() {
		return this.jdbc.sql("""
				select o.id, o.channel_id, o.kind, o.address, o.readers_address, p.name as opener, o.opened_at,
				       (select count(*) from outlets.delivery d where d.outlet_id = o.id
				           and d.status in ('WAITING', 'STUCK')) as undelivered
				  from outlets.outlet o join organisation.person p on p.id = o.opened_by
				 where o.closed_at is null order by o.opened_at
				""").query(OutletQueries::outlet).list();
	}

	int count(boolean all) {
		return this.jdbc.sql("select count(*) from outlets.delivery d where true" + (all ? "" : UNDELIVERED))
			.query(Integer.class)
			.single();
	}

	/** What a sheet holds at most, the latest. */
	List<DeliveryRow> sheet(boolean all) {
		return deliveries(all, SHEET, 0);
	}

	/** One more than a page, to know whether another follows. */
	List<DeliveryRow> deliveries(boolean all, int page) {
		return deliveries(all, PAGE + 1, PAGE * (long) page);
	}

	private List<DeliveryRow> deliveries(boolean all, int most, long skip) {
		return this.jdbc.sql("""
				select d.id, d.number, d.title, d.version, d.kind, d.status, d.tries, d.handed_at, d.next_try_at,
				       d.delivered_at, d.link, d.fault, o.channel_id, o.closed_at is null as open
				  from outlets.delivery d join outlets.outlet o on o.id = d.outlet_id
				 where true
				""" + (all ? "" : UNDELIVERED) + " order by d.handed_at desc, d.id desc limit :most offset :skip")
			.param("most", most)
			.param("skip", skip)
			.query(OutletQueries::delivery)
			.list();
	}

	private static OutletRow outlet(ResultSet row, int number) throws SQLException {
		return new OutletRow(row.getObject("id", UUID.class), row.getObject("channel_id", UUID.class),
				row.getString("kind"), row.getString("address"), row.getString("readers_address"),
				row.getString("opener"), row.getTimestamp("opened_at").toInstant(), row.getInt("undelivered"));
	}

	private static DeliveryRow delivery(ResultSet row, int number) throws SQLException {
		Timestamp delivered = row.getTimestamp("delivered_at");
		return new DeliveryRow(row.getObject("id", UUID.class), row.getString("number"), row.getString("title"),
				row.getInt("version"), row.getString("kind"), row.getString("status"), row.getInt("tries"),
				row.getTimestamp("handed_at").toInstant(), row.getTimestamp("next_try_at").toInstant(),
				(delivered != null) ? delivered.toInstant() : null, row.getString("link"), row.getString("fault"),
				row.getObject("channel_id", UUID.class), row.getBoolean("open"));
	}

	record OutletRow(UUID id, UUID channel, String kind, String address, String readersAddress, String opener,
			Instant at, int undelivered) {

	}

	record DeliveryRow(UUID id, String number, String title, int version, String kind, String status, int tries,
			Instant handedAt, Instant nextTryAt, @Nullable Instant deliveredAt, String link, @Nullable String fault,
			UUID channel, boolean open) {

	}

}
