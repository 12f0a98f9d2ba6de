package org.opscharter.content;

import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

import org.opscharter.activity.Subject;
import org.opscharter.documents.AttachmentGuard;
import org.opscharter.documents.DocumentId;
import org.opscharter.organisation.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Who reads and changes the files and pictures of a draft.
 */
@Component
class DraftFiles implements AttachmentGuard {

	private final DraftRegister register;

	private final Places places;

	private final ObjectProvider<DraftReaders> readers;

	DraftFiles(DraftRegister register, Places places, ObjectProvider<DraftReaders> readers) {
		this.register = register;
		this.places = places;
		this.readers = readers;
	}

	@Override
	public String kind() {
		return Draft.KIND;
	}

	@Override
	public boolean mayRead(UUID id, PersonId person) {
		return this.readers.getObject().mayRead(new DraftId(id), person);
	}

	/** A version that waits for its release says exactly what was approved. */
	@Override
	public boolean mayChange(UUID id, PersonId person) {
		return isWriter(id, person, (draft) -> draft.status().isOpenForWriting());
	}

	/** To what is out, the pictures of its correction are added; nothing is taken off. */
	@Override
	public boolean mayAdd(UUID id, PersonId person) {
		return isWriter(id, person, (draft) -> draft.status().isOpenForWriting() || draft.status() == DraftStatus.READY
				|| draft.isCorrectable());
	}

	private boolean isWriter(UUID id, PersonId person, Predicate<Draft> open) {
		return this.register.lock(new DraftId(id))
			.filter(open)
			.filter((draft) -> draft.author().equals(person) || this.places.tends(draft.manuscript(), person))
			.isPresent();
	}

	/** Pictures a version shows stay readable when somebody takes them off the list. */
	@Override
	public boolean keeps(UUID id, DocumentId document) {
		return this.register.findById(new DraftId(id))
			.map((draft) -> Set.copyOf(CleanHtml.pictures(draft.manuscript().body()))
				.contains(document.id().toString()))
			.orElse(false);
	}

	@Override
	public Subject subject(UUID id) {
		return this.register.findById(new DraftId(id)).orElseThrow(() -> new DraftNotFound(id)).subject();
	}

}
