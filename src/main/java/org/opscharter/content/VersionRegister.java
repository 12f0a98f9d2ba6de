package org.opscharter.content;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface VersionRegister extends Repository<DraftVersion, UUID> {

	DraftVersion saveAndFlush(DraftVersion version);

	Optional<DraftVersion> findByDraftAndNumber(DraftId draft, int number);

}
