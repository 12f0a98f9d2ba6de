package org.opscharter.execution.web;

import java.sql.Types;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opscharter.access.CurrentPerson;
import org.opscharter.access.Permission;
import org.opscharter.organisation.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Which projects a person may see: those he leads, wrote or works on, those of his
 * department, those his department helps with (S0-3.4), every department's for who may
 * see all. Who may see budgets only is shown no more than that.
 *
 * @param person who looks
 * @param home his department
 * @param department the department whose projects he may read; none for nobody's
 * @param everything whether he may read those of every department
 * @param budgets whether he may see the budgets of every department
 */
record Scope(PersonId person, @Nullable UUID home, @Nullable UUID department, boolean everything, boolean budgets) {

	/** SQL on the project {@code p}: it may be read in full. */
	static final String READABLE = """
			(p.leader_id = :me or p.author_id = :me or :everything or p.department_id = :department
			 or exists (select 1 from execution.participant t where t.project_id = p.id and t.person_id = :me)
			 or exists (select 1 from execution.collaboration c where c.project_id = p.id and c.department_id = :home
			             and c.status in ('ASKED', 'ACCEPTED')))
			""";

	/** SQL on the project {@code p}: it may be read, or at least its budget. */
	static final String VISIBLE = "(" + READABLE + " or :budgets)";

	static Scope of(CurrentPerson me) {
		return of(me.id(), (me.department() != null) ? me.department().id() : null,
				me.permissions().stream().map(Permission::name).collect(Collectors.toSet()));
	}

	/**
	 * @param permissions the names of what he may do
	 */
	static Scope of(PersonId person, @Nullable UUID home, Set<String> permissions) {
		return new Scope(person, home, permissions.contains(Permission.VIEW_PROJECTS.name()) ? home : null,
				permissions.contains(Permission.VIEW_ALL_PROJECTS.name()),
				permissions.contains(Permission.VIEW_BUDGETS.name()));
	}

	StatementSpec bind(StatementSpec statement) {
		return statement.param("me", this.person.id())
			.param("home", this.home, Types.OTHER)
			.param("department", this.department, Types.OTHER)
			.param("everything", this.everything)
			.param("budgets", this.budgets);
	}

}
