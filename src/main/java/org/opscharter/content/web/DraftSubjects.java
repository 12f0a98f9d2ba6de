package org.opscharter.content.web;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

import org.opscharter.activity.SubjectReader;
import org.opscharter.content.Draft;
import org.opscharter.organisation.PersonId;
import org.springframework.stereotype.Component;

/**
 * Which drafts of the trail the person may open.
 */
@Component
class DraftSubjects implements SubjectReader {

	private final DraftQueries queries;

	private final DraftScopes scopes;

	DraftSubjects(DraftQueries queries, DraftScopes scopes) {
		this.queries = queries;
		this.scopes = scopes;
	}

	@Override
	public String kind() {
		return Draft.KIND;
	}

	@Override
	public Set<UUID> readable(Collection<UUID> subjects, PersonId person) {
		return this.queries.readable(subjects, this.scopes.of(person));
	}

}
