package org.opscharter.content;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CorrectionRegister extends Repository<Correction, UUID> {

	Correction saveAndFlush(Correction correction);

	Optional<Correction> findById(UUID id);

	@Query("select c from Correction c where c.draft = :draft and c.state = 'OPEN'")
	Optional<Correction> findOpenOf(DraftId draft);

}
