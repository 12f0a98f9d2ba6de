package org.opscharter.obligations.web;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The last recounts of the ledger, and what the newest one found.
 */
@Component
class RecountQueries {

	private final JdbcClient jdbc;

	RecountQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Count> latest() {
		return this.jdbc.sql("""
				select r.counted_at, p.name, r.rows, r.differences from obligations.recount r
				  left join organisation.person p on p.id = r.asked_by order by r.counted_at desc, r.id desc limit 30
				""")
			.query((row, number) -> new Count(row.getTimestamp(1).toInstant(), row.getString(2), row.getInt(3),
					row.getInt(4)))
			.list();
	}

	List<Difference> differences() {
		return this.jdbc
			.sql("""
					select d.rule, d.matter_number, d.period, d.field, d.ledger, d.work from obligations.difference d
					 where d.recount_id = (select r.id from obligations.recount r order by r.counted_at desc, r.id desc limit 1)
					 order by d.id limit 200
					""")
			.query((row, number) -> new Difference(row.getString(1), row.getString(2), row.getString(3),
					row.getString(4), row.getString(5), row.getString(6)))
			.list();
	}

	/**
	 * One recount.
	 */
	record Count(Instant at, @Nullable String by, int rows, int differences) {

	}

	/**
	 * One difference it found.
	 */
	record Difference(String rule, String number, String period, String field, String ledger, String work) {

	}

}
