package org.opscharter.custody;

import org.opscharter.organisation.OpenWork;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The accounts of somebody who leaves: another person keeps them, and what he knew of
 * others is taken back (S2a-6.2).
 */
@Component
class KeptAccounts implements OpenWork {

	private final JdbcClient jdbc;

	private final AccountCustody custody;

	private final Words words;

	KeptAccounts(JdbcClient jdbc, AccountCustody custody, Words words) {
		this.jdbc = jdbc;
		this.custody = custody;
		this.words = words;
	}

	@Override
	public String label() {
		return "custody.open";
	}

	@Override
	public int countFor(PersonId person) {
		return this.jdbc
			.sql("""
					select (select count(*) from custody.account a where a.custodian_id = :person and a.closed_on is null)
					     + (select count(*) from custody.knowing k where k.person_id = :person and k.status in ('ASKED', 'KNOWING'))
					""")
			.param("person", person.id())
			.query(Integer.class)
			.single();
	}

	@Override
	@Transactional
	public void handOver(PersonId from, PersonId to, PersonId by) {
		this.custody.handOver(from, to, by);
		this.custody.forget(from, this.words.recorded("custody.left"), by);
	}

}
