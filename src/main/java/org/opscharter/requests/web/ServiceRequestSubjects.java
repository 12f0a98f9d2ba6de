package org.opscharter.requests.web;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

import org.opscharter.activity.SubjectReader;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.Viewer;
import org.opscharter.time.BusinessTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Which service requests of the trail the person in front of the page may open; anybody
 * else opens his own.
 */
@Component
class ServiceRequestSubjects implements SubjectReader {

	private final ServiceRequestQueries queries;

	private final Directory directory;

	private final ObjectProvider<Viewer> viewer;

	private final BusinessTime time;

	ServiceRequestSubjects(ServiceRequestQueries queries, Directory directory, ObjectProvider<Viewer> viewer,
			BusinessTime time) {
		this.queries = queries;
		this.directory = directory;
		this.viewer = viewer;
		this.time = time;
	}

	@Override
	public String kind() {
		return "request";
	}

	@Override
	public Set<UUID> readable(Collection<UUID> subjects, PersonId person) {
		Set<String> permissions = this.viewer.stream()
			.flatMap((viewer) -> viewer.current().stream())
			.filter((identity) -> identity.person().equals(person.id()))
			.map(Viewer.Identity::permissions)
			.findFirst()
			.orElse(Set.of());
		return this.queries.readable(subjects, person,
				this.directory.find(person, this.time.today()).map(Member::department).orElse(null), permissions);
	}

}
