package org.opscharter.documents;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/**
 * All files ever attached.
 */
interface DocumentRegister extends Repository<Document, DocumentId> {

	Document saveAndFlush(Document document);

	Optional<Document> findById(DocumentId id);

	Optional<Document> findByOwnerKindAndOwnerIdAndSha256AndNameAndRemovedAtIsNull(String kind, UUID id, String sha256,
			String name);

	int countByOwnerKindAndOwnerIdAndRemovedAtIsNull(String kind, UUID id);

}
