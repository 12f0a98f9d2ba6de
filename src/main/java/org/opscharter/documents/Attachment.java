package org.opscharter.documents;

import java.util.UUID;

/**
 * The record a file belongs to.
 *
 * @param kind what sort of record, such as {@code proposal}; the kind of an
 * {@link AttachmentGuard}
 * @param id the record itself
 */
public record Attachment(String kind, UUID id) {

	/**
	 * Where a form posts the files of this record.
	 */
	public String path() {
		return "/attachments/" + this.kind + "/" + this.id;
	}

}
