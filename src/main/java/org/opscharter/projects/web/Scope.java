package org.opscharter.projects.web;

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
 * Which proposals a person may see: his own, those he reviews, those of his department
 * once they are handed in, every department's for who may see all. Who may see budgets
 * only is shown no more than that.
 *
 * @param person who looks
 * @param department the department whose proposals he may read; none for nobody's
 * @param drafts whether he also sees what his department has not handed in yet
 * @param everything whether he may read those of every department
 * @param budgets whether he may see the budgets of every department
 */
record Scope(PersonId person, @Nullable UUID department, boolean drafts, boolean everything, boolean budgets) {

	/** SQL on the proposal {@code p}: it may be read in full. */
	static final String READABLE = """
			(p.author_id = :me
			 or (p.revision is not null and (:everything or p.department_id = :department))
			 or (:drafts and p.department_id = :department)
			 or exists (select 1 from projects.review r left join projects.opinion o on o.review_id = r.id
			             where r.proposal_id = p.id and (r.host_id = :me or o.person_id = :me)))
			""";

	/** SQL on the proposal {@code p}: it may be read, or at least its budget. */
	static final String VISIBLE = "(" + READABLE
			+ " or (:budgets and p.revision is not null and p.status <> 'WITHDRAWN'))";

	static Scope of(CurrentPerson me) {
		return of(me.id(), (me.department() != null) ? me.department().id() : null,
				me.permissions().stream().map(Permission::name).collect(Collectors.toSet()));
	}

	/**
	 * @param permissions the names of what he may do
	 */
	static Scope of(PersonId person, @Nullable UUID department, Set<String> permissions) {
		return new Scope(person, permissions.contains(Permission.VIEW_PROJECTS.name()) ? department : null,
				permissions.contains(Permission.MANAGE_PROJECTS.name()),
				permissions.contains(Permission.VIEW_ALL_PROJECTS.name()),
				permissions.contains(Permission.VIEW_BUDGETS.name()));
	}

	StatementSpec bind(StatementSpec statement) {
		return statement.param("me", this.person.id())
			.param("department", this.department, Types.OTHER)
			.param("drafts", this.drafts)
			.param("everything", this.everything)
			.param("budgets", this.budgets);
	}

}
