package org.opscharter.obligations.web;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

import org.opscharter.activity.SubjectReader;
import org.opscharter.organisation.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which rows of the ledger, named in the trail, the person may open.
 */
@Component
class ObligationSubjects implements SubjectReader {

	private final JdbcClient jdbc;

	private final LedgerScopes scopes;

	ObligationSubjects(JdbcClient jdbc, LedgerScopes scopes) {
		this.jdbc = jdbc;
		this.scopes = scopes;
	}

	@Override
	public String kind() {
		return "obligation";
	}

	@Override
	public Set<UUID> readable(Collection<UUID> subjects, PersonId person) {
		return Set.copyOf(this.scopes.of(person)
			.bind(this.jdbc.sql("select o.id from obligations.obligation o where o.id = any(:subjects) and "
					+ LedgerScope.READABLE))
			.param("subjects", subjects.toArray(UUID[]::new))
			.query(UUID.class)
			.list());
	}

}
