package org.opscharter.execution;

import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ChangeRegister extends Repository<ChangeRecord, ChangeId> {

	ChangeRecord saveAndFlush(ChangeRecord change);

	Optional<ChangeRecord> findById(ChangeId id);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select c from ChangeRecord c where c.id = :id")
	Optional<ChangeRecord> lock(ChangeId id);

	@Query("select c from ChangeRecord c where c.project = :project and c.status in (IN_APPROVAL, RETURNED)")
	Optional<ChangeRecord> findOpenOf(ProjectId project);

	@Query("select coalesce(max(c.ordinal), 0) + 1 from ChangeRecord c where c.project = :project")
	int nextOrdinal(ProjectId project);

}
