package org.opscharter.documents;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

/**
 * The guards of all kinds of records.
 */
@Component
class AttachmentGuards {

	private final Map<String, AttachmentGuard> byKind;

	AttachmentGuards(List<AttachmentGuard> guards) {
		this.byKind = guards.stream().collect(Collectors.toMap(AttachmentGuard::kind, Function.identity()));
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

}
