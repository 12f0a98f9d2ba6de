package org.opscharter.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;

/**
 * Asks the server how many rows were written in a database. Backends report when they
 * end, so the pool's connections are ended first.
 */
final class RowsWritten {

	private static final int CALM = 5;

	private RowsWritten() {
	}

	static long in(DataSource pool) throws SQLException, InterruptedException {
		pool.unwrap(HikariDataSource.class).getHikariPoolMXBean().softEvictConnections();
		long seen = -1;
		for (int same = 0; same < CALM;) {
			Thread.sleep(200);
			long now = sum(pool);
			same = (now == seen) ? same + 1 : 0;
			seen = now;
		}
		return seen;
	}

	private static long sum(DataSource pool) throws SQLException {
		try (Connection connection = pool.getConnection();
				Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery("""
						select coalesce(sum(n_tup_ins + n_tup_upd + n_tup_del), 0) from pg_stat_user_tables
						 where relname not like 'spring_session%'
						""")) {
			row.next();
			return row.getLong(1);
		}
	}

}
