package org.opscharter.execution;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface RetrospectiveRegister extends Repository<Retrospective, RetrospectiveId> {

	Retrospective saveAndFlush(Retrospective retrospective);

	Optional<Retrospective> findById(RetrospectiveId id);

	List<Retrospective> findByIdIn(Collection<RetrospectiveId> ids);

	Optional<Retrospective> findByProject(ProjectId project);

}
