package org.opscharter.execution.web;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

import org.opscharter.activity.SubjectReader;
import org.opscharter.execution.Project;
import org.opscharter.organisation.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which projects of the trail the person may open.
 */
@Component
class ProjectSubjects implements SubjectReader {

	private final JdbcClient jdbc;

	private final Scopes scopes;

	ProjectSubjects(JdbcClient jdbc, Scopes scopes) {
		this.jdbc = jdbc;
		this.scopes = scopes;
	}

	@Override
	public String kind() {
		return Project.KIND;
	}

	@Override
	public Set<UUID> readable(Collection<UUID> subjects, PersonId person) {
		return Set.copyOf(this.scopes.of(person)
			.bind(this.jdbc.sql("select p.id from execution.project p where p.id = any(:subjects) and "
					+ Scope.READABLE))
			.param("subjects", subjects.toArray(UUID[]::new))
			.query(UUID.class)
			.list());
	}

}
