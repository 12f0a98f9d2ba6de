package org.opscharter.content;

import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.opscharter.organisation.PersonId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DraftRegister extends Repository<Draft, DraftId> {

	Draft saveAndFlush(Draft draft);

	Optional<Draft> findById(DraftId id);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select d from Draft d where d.id = :id")
	Optional<Draft> lock(DraftId id);

	@Query("select d from Draft d where d.author = :author order by d.writtenAt desc limit 1")
	Optional<Draft> findLastOf(PersonId author);

}
