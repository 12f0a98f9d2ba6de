package org.opscharter.approvals.web;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.opscharter.activity.SubjectReader;
import org.opscharter.approvals.Parts;
import org.opscharter.organisation.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which requests of the trail the person may open: those he has a part in, and those
 * whose subject he may read.
 */
@Component
class RequestSubjects implements SubjectReader {

	private static final String KIND = "approval";

	private final JdbcClient jdbc;

	private final ObjectProvider<SubjectReader> readers;

	RequestSubjects(JdbcClient jdbc, ObjectProvider<SubjectReader> readers) {
		this.jdbc = jdbc;
		this.readers = readers;
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public Set<UUID> readable(Collection<UUID> requests, PersonId person) {
		List<Asked> asked = asked(requests, person);
		Set<UUID> subjects = new HashSet<>();
		asked.stream()
			.filter((request) -> !request.hasPart())
			.collect(Collectors.groupingBy(Asked::kind, Collectors.mapping(Asked::subject, Collectors.toSet())))
			.forEach((kind, ids) -> this.readers.stream()
				.filter((reader) -> reader.kind().equals(kind))
				.forEach((reader) -> subjects.addAll(reader.readable(ids, person))));
		return asked.stream()
			.filter((request) -> request.hasPart() || subjects.contains(request.subject()))
			.map(Asked::id)
			.collect(Collectors.toSet());
	}

	private List<Asked> asked(Collection<UUID> requests, PersonId person) {
		return this.jdbc
			.sql("select r.id, r.subject_kind as kind, r.subject_id as subject, " + Parts.HAS_PART
					+ " as has_part from approvals.request r where r.id = any(:requests)")
			.param("person", person.id())
			.param("requests", requests.toArray(UUID[]::new))
			.query(Asked.class)
			.list();
	}

	private record Asked(UUID id, String kind, UUID subject, boolean hasPart) {

	}

}
