package org.opscharter.content;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface PublicationRegister extends Repository<Publication, UUID> {

	Publication saveAndFlush(Publication publication);

	List<Publication> findByDraft(DraftId draft);

	Optional<Publication> findByDraftAndChannelId(DraftId draft, UUID channel);

}
