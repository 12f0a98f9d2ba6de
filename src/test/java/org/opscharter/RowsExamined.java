package org.opscharter;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts the rows of a table that the database looks at to answer, read inside one
 * transaction: the measure of a list page is what it examines, not what it shows.
 */
@Component
public class RowsExamined {

	private final JdbcClient jdbc;

	RowsExamined(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Rows of this table, such as {@code notifications.notice}, that the question looks
	 * at. Call it inside a transaction.
	 */
	public long of(String table, Runnable question) {
		long before = soFar(table);
		question.run();
		return soFar(table) - before;
	}

	private long soFar(String table) {
		return this.jdbc.sql("""
				select coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0) from pg_stat_xact_user_tables
				 where relid = to_regclass(:table)
				""").param("table", table).query(Long.class).single();
	}

}
