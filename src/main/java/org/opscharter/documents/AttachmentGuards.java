package org.opscharter.documents;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.opscharter.organisation.PersonId;
import org.springframework.stereotype.Component;

/**
 * The guards of all kinds of records.
 */
@Component
class AttachmentGuards {

	private final Map<String, AttachmentGuard> byKind;

	private final List<AttachmentReaders> readers;

	AttachmentGuards(List<AttachmentGuard> guards, List<AttachmentReaders> readers) {
		this.byKind = guards.stream().collect(Collectors.toMap(AttachmentGuard::kind, Function.identity()));
		this.readers = readers;
	}

	/**
	 * The guard of this kind; a kind nobody guards has no files.
	 */
	AttachmentGuard of(String kind) {
		AttachmentGuard guard = this.byKind.get(kind);
		if (guard == null) {
			throw new DocumentNotFound();
		}
		return guard;
	}

	/**
	 * Whether the person may read the files of this record.
	 */
	boolean mayRead(Attachment owner, PersonId person) {
		return of(owner.kind()).mayRead(owner.id(), person)
				|| this.readers.stream().anyMatch((further) -> further.mayRead(owner, person));
	}

}
