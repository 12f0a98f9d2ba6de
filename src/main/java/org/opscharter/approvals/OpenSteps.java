package org.opscharter.approvals;

import java.util.List;
import java.util.UUID;

import org.opscharter.organisation.Directory;
import org.opscharter.organisation.OpenWork;
import org.opscharter.organisation.PersonId;
import org.opscharter.organisation.PersonLeft;
import org.opscharter.time.BusinessTime;
import org.opscharter.time.DayHasPassed;
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

	private final Directory directory;

	private final BusinessTime time;

	OpenSteps(JdbcClient jdbc, Directory directory, Approvals approvals, BusinessTime time) {
		this.jdbc = jdbc;
		this.directory = directory;
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

	/** Somebody's last day may have been yesterday. */
	@EventListener
	void relieve(DayHasPassed passed) {
		List<PersonId> asked = this.jdbc.sql("""
				select distinct s.person_id from approvals.seat s join approvals.request r on r.id = s.request_id
				 where r.status = 'PENDING' and s.state in ('OPEN', 'WAITING')
				""").query((row, number) -> new PersonId(row.getObject(1, UUID.class))).list();
		this.directory.gone(asked, passed.day().plusDays(1)).forEach(this.approvals::relieve);
	}

	@EventListener
	void relieve(PersonLeft left) {
		if (left.lastDay().isBefore(this.time.today())) {
			this.approvals.relieve(left.person());
		}
	}

}
