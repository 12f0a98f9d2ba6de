package org.opscharter.tasks;

import org.opscharter.organisation.OpenWork;
import org.opscharter.organisation.PersonId;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What somebody who leaves still owes; it goes to whoever is named.
 */
@Component
@Order(20)
class OpenTasks implements OpenWork {

	private final JdbcClient jdbc;

	private final Tasks tasks;

	OpenTasks(JdbcClient jdbc, Tasks tasks) {
		this.jdbc = jdbc;
		this.tasks = tasks;
	}

	@Override
	public String label() {
		return "tasks.open";
	}

	@Override
	public int countFor(PersonId person) {
		return this.jdbc
			.sql("select count(*) from tasks.task where owner_id = :person and status in ('OPEN', 'IN_PROGRESS')")
			.param("person", person.id())
			.query(Integer.class)
			.single();
	}

	@Override
	public void handOver(PersonId from, PersonId to, PersonId by) {
		this.tasks.handOver(from, to, by);
	}

}
