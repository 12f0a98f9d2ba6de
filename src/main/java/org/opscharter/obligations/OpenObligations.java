package org.opscharter.obligations;

import java.time.LocalDate;

import org.opscharter.organisation.OpenWork;
import org.opscharter.organisation.PersonId;
import org.opscharter.time.BusinessTime;
import org.opscharter.time.CalendarChanged;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The open rows when somebody leaves, and when the working calendar changes: then their
 * times are counted anew, with a note on each that moved (X02).
 */
@Component
class OpenObligations implements OpenWork {

	private final JdbcClient jdbc;

	private final Ledger ledger;

	private final Obligations obligations;

	private final BusinessTime time;

	OpenObligations(JdbcClient jdbc, Ledger ledger, Obligations obligations, BusinessTime time) {
		this.jdbc = jdbc;
		this.ledger = ledger;
		this.obligations = obligations;
		this.time = time;
	}

	@Override
	public String label() {
		return "obligations.openWork";
	}

	@Override
	public int countFor(PersonId person) {
		return this.jdbc
			.sql("select count(*) from obligations.obligation where owner_id = :person and state = 'PENDING'")
			.param("person", person.id())
			.query(Integer.class)
			.single();
	}

	@EventListener
	void countAnew(CalendarChanged change) {
		LocalDate from = this.time.today();
		this.ledger.lockOpenDueFrom(from.atStartOfDay(BusinessTime.ZONE).toInstant())
			.stream()
			.filter((obligation) -> obligation.term().followsCalendar())
			.forEach((obligation) -> this.obligations.fallDue(obligation, obligation.term()));
	}

}
