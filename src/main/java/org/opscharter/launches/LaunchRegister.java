package org.opscharter.launches;

import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LaunchRegister extends Repository<Launch, LaunchId> {

	Launch saveAndFlush(Launch launch);

	Optional<Launch> findById(LaunchId id);

	/** Two who act at once are answered one after the other. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select l from Launch l where l.id = :id")
	Optional<Launch> lock(LaunchId id);

}
