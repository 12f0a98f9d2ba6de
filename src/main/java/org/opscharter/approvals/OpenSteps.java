package org.opscharter.approvals;

import org.opscharter.organisation.OpenWork;
import org.opscharter.organisation.PersonId;
import org.opscharter.organisation.PersonLeft;
import org.opscharter.time.BusinessTime;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The steps that wait for somebody who leaves (离职交接): counted beforehand, and handed to
 * others once his last day is over.
 */
@Component
class OpenSteps implements OpenWork {

	private final JdbcClient jdbc;

	private final Approvals approvals;

	private final BusinessTime time;

	OpenSteps(JdbcClient jdbc, Approvals approvals, BusinessTime time) {
		this.jdbc = jdbc;
		this.approvals = approvals;
		this.time = time;
	}

	@Override
	public String label() {
		return "approvals.openWork";
	}

	@Override
	public int countFor(PersonId person) {
		return this.jdbc.sql("select count(*) from approvals.seat where person_id = :person and state = 'OPEN'")
			.param("person", person.id())
			.query(Integer.class)
			.single();
	}

	@EventListener
	void relieve(PersonLeft left) {
		if (left.lastDay().isBefore(this.time.today())) {
			this.approvals.relieve(left.person());
		}
	}

}
