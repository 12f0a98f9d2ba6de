package org.opscharter.execution;

import java.util.Optional;

import org.springframework.data.repository.Repository;

interface RetrospectiveRegister extends Repository<Retrospective, RetrospectiveId> {

	Retrospective saveAndFlush(Retrospective retrospective);

	Optional<Retrospective> findById(RetrospectiveId id);

	Optional<Retrospective> findByProject(ProjectId project);

}
