package org.opscharter.obligations.web;

import java.sql.Types;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.opscharter.organisation.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * How far a person sees into the ledger: his own rows, those of the persons who report to
 * him, those of his department or of all for whom the matrix says so.
 *
 * @param person who looks
 * @param team who reports to him
 * @param department the department whose rows he may read; none for nobody's
 * @param everything whether he may read those of every department
 */
record LedgerScope(PersonId person, List<PersonId> team, @Nullable UUID department, boolean everything) {

	/** SQL on the row {@code o}: he may read it. */
	static final String READABLE = """
			(o.owner_id = :me or o.owner_id = any(:team) or o.department_id = :department or :everything
			 or exists (select 1 from obligations.waiver w where w.obligation_id = o.id and w.decider_id = :me))
			""";

	/** The lists he is offered, his own first. */
	Set<LedgerView> views() {
		Set<LedgerView> views = EnumSet.of(LedgerView.MINE);
		if (!this.team.isEmpty()) {
			views.add(LedgerView.TEAM);
		}
		if (this.department != null) {
			views.add(LedgerView.DEPARTMENT);
		}
		if (this.everything) {
			views.add(LedgerView.ALL);
		}
		return views;
	}

	StatementSpec bind(StatementSpec statement) {
		return statement.param("me", this.person.id())
			.param("team", this.team.stream().map(PersonId::id).toArray(UUID[]::new))
			.param("department", this.department, Types.OTHER)
			.param("everything", this.everything);
	}

}
