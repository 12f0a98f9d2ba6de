package org.opscharter.execution;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CollaborationRegister extends Repository<Collaboration, CollaborationId> {

	Collaboration saveAndFlush(Collaboration collaboration);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select c from Collaboration c where c.project = :project and c.ordinal = :ordinal")
	Optional<Collaboration> lock(ProjectId project, int ordinal);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select c from Collaboration c where c.id = :id")
	Optional<Collaboration> lock(CollaborationId id);

	@Query("select c from Collaboration c where c.project = :project order by c.ordinal")
	List<Collaboration> findOf(ProjectId project);

	@Query("select c from Collaboration c where c.project = :project and c.status = ACCEPTED")
	List<Collaboration> findAccepted(ProjectId project);

	@Query("select c.id from Collaboration c where c.status = ASKED and c.due < :now and c.escalatedAt is null order by c.due")
	List<CollaborationId> findUnanswered(Instant now);

	@Query("select min(c.due) from Collaboration c where c.status = ASKED and c.due >= :after and c.remindedAt is null")
	Optional<Instant> nextDue(Instant after);

}
