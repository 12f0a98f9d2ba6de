package org.opscharter.execution;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.opscharter.organisation.PersonId;
import org.opscharter.tasks.TaskHome;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The tasks of a project: its leader plans them, within its dates, each with what it is
 * for and what counts; nothing about them changes once the project is over.
 */
@Component
class ProjectTaskHome implements TaskHome {

	private final ProjectRegister register;

	private final CollaborationRegister collaborations;

	private final ObjectProvider<ProjectReaders> readers;

	ProjectTaskHome(ProjectRegister register, CollaborationRegister collaborations,
			ObjectProvider<ProjectReaders> readers) {
		this.register = register;
		this.collaborations = collaborations;
		this.readers = readers;
	}

	@Override
	public String kind() {
		return Project.KIND;
	}

	@Override
	public Set<UUID> readable(Collection<UUID> sources, PersonId person) {
		return this.readers.getObject().readable(sources, person);
	}

	@Override
	public boolean mayPlan(UUID source, PersonId person) {
		return this.register.findById(new ProjectId(source))
			.filter((project) -> project.leader().equals(person))
			.isPresent();
	}

	@Override
	public Set<PersonId> lent(UUID source) {
		return this.collaborations.findAccepted(new ProjectId(source))
			.stream()
			.map(Collaboration::person)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
	}

	@Override
	public Terms terms(UUID source) {
		Project project = this.register.findById(new ProjectId(source)).orElseThrow(() -> new ProjectNotFound(source));
		boolean open = project.status().isPlannable() || project.status() == ProjectStatus.PAUSED;
		return new Terms(!open, true, project.terms().starts(), project.terms().ends(), ExecutionRules.PLAN);
	}

}
