package org.opscharter.occasions;

import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OccasionRegister extends Repository<Occasion, OccasionId> {

	Occasion saveAndFlush(Occasion occasion);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select o from Occasion o where o.id = :id")
	Optional<Occasion> lock(OccasionId id);

}
