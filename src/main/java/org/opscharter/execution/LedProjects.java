package org.opscharter.execution;

import org.opscharter.organisation.OpenWork;
import org.opscharter.organisation.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Projects that somebody who leaves would leave without a leader.
 */
@Component
class LedProjects implements OpenWork {

	private final JdbcClient jdbc;

	LedProjects(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public String label() {
		return "execution.led";
	}

	@Override
	public int countFor(PersonId person) {
		return this.jdbc.sql("""
				select count(*) from execution.project where leader_id = :person
				   and status not in ('REVISING', 'CANCELLED', 'LAPSED', 'CLOSED', 'STOPPED')
				""").param("person", person.id()).query(Integer.class).single();
	}

}
