package org.opscharter.organisation;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Changes of the organisation are few and hang together: they take turns, so that what
 * one has checked still holds when it commits.
 */
@Component
class Turns {

	private final JdbcClient jdbc;

	Turns(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void take() {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtextextended('organisation', 0))")
			.query((row, number) -> true)
			.single();
	}

}
