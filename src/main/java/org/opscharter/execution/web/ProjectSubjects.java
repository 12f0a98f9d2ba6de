package org.opscharter.execution.web;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

import org.opscharter.activity.SubjectReader;
import org.opscharter.execution.Project;
import org.opscharter.organisation.PersonId;
import org.springframework.stereotype.Component;

/**
 * Which projects of the trail the person may open.
 */
@Component
class ProjectSubjects implements SubjectReader {

	private final ProjectQueries queries;

	private final Scopes scopes;

	ProjectSubjects(ProjectQueries queries, Scopes scopes) {
		this.queries = queries;
		this.scopes = scopes;
	}

	@Override
	public String kind() {
		return Project.KIND;
	}

	@Override
	public Set<UUID> readable(Collection<UUID> subjects, PersonId person) {
		return this.queries.readable(subjects, this.scopes.of(person));
	}

}
