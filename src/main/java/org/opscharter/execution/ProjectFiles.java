package org.opscharter.execution;

import java.util.UUID;

import org.opscharter.activity.Subject;
import org.opscharter.documents.AttachmentGuard;
import org.opscharter.organisation.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The files of a project: its leader and team add to them until it is over, its readers
 * open them.
 */
@Component
class ProjectFiles implements AttachmentGuard {

	private final ProjectRegister register;

	private final ObjectProvider<ProjectReaders> readers;

	ProjectFiles(ProjectRegister register, ObjectProvider<ProjectReaders> readers) {
		this.register = register;
		this.readers = readers;
	}

	@Override
	public String kind() {
		return Project.KIND;
	}

	@Override
	public boolean mayRead(UUID id, PersonId person) {
		return this.readers.getObject().mayRead(new ProjectId(id), person);
	}

	@Override
	public boolean mayChange(UUID id, PersonId person) {
		return this.register.lock(new ProjectId(id))
			.filter((project) -> !project.status().isOver() && project.status() != ProjectStatus.REVISING)
			.filter((project) -> project.leader().equals(person)
					|| project.plan().team().stream().anyMatch((member) -> member.person().equals(person)))
			.isPresent();
	}

	@Override
	public Subject subject(UUID id) {
		return this.register.findById(new ProjectId(id)).orElseThrow(() -> new ProjectNotFound(id)).subject();
	}

}
