package org.opscharter.content;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SmallEditRegister extends Repository<SmallEdit, UUID> {

	SmallEdit saveAndFlush(SmallEdit edit);

	Optional<SmallEdit> findById(UUID id);

	@Query("select e from SmallEdit e where e.draft = :draft and e.state = 'OPEN'")
	Optional<SmallEdit> findOpenOf(DraftId draft);

}
