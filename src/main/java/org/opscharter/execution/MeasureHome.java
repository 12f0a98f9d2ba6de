package org.opscharter.execution;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.opscharter.organisation.PersonId;
import org.opscharter.tasks.TaskHome;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The measures of a look back as tasks: they outlive the project (S0-11.2b).
 */
@Component
class MeasureHome implements TaskHome {

	private final RetrospectiveRegister register;

	private final ProjectRegister projects;

	private final ObjectProvider<ProjectReaders> readers;

	MeasureHome(RetrospectiveRegister register, ProjectRegister projects, ObjectProvider<ProjectReaders> readers) {
		this.register = register;
		this.projects = projects;
		this.readers = readers;
	}

	@Override
	public String kind() {
		return Retrospective.KIND;
	}

	@Override
	public Set<UUID> readable(Collection<UUID> sources, PersonId person) {
		Map<UUID, UUID> projectOf = new HashMap<>();
		this.register.findByIdIn(sources.stream().map(RetrospectiveId::new).toList())
			.forEach((one) -> projectOf.put(one.id().id(), one.project().id()));
		Set<UUID> readable = this.readers.getObject().readable(projectOf.values(), person);
		return sources.stream()
			.filter((source) -> projectOf.containsKey(source) && readable.contains(projectOf.get(source)))
			.collect(Collectors.toSet());
	}

	@Override
	public boolean mayPlan(UUID source, PersonId person) {
		return this.register.findById(new RetrospectiveId(source))
			.flatMap((one) -> this.projects.findById(one.project()))
			.filter((project) -> project.leader().equals(person))
			.isPresent();
	}

	@Override
	public Terms terms(UUID source) {
		return new Terms(false, false, null, null, ExecutionRules.LESSONS);
	}

}
