package org.opscharter.documents;

import java.util.Collection;
import java.util.List;

import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * The files of a record for its page. The page has asked already whether the reader may
 * see the record; each list is one statement.
 */
@Component
public class AttachmentList {

	private final Documents documents;

	private final Words words;

	AttachmentList(Documents documents, Words words) {
		this.documents = documents;
		this.words = words;
	}

	/**
	 * The files of a record.
	 * @param editable whether the reader may change them; then those taken off the list
	 * follow, to be put back
	 */
	public List<AttachmentLine> of(Attachment owner, boolean editable) {
		return lines(editable ? this.documents.withRemoved(owner) : this.documents.of(owner.kind(), owner.id()), true);
	}

	/**
	 * These files: what a submitted revision named, whatever became of them since.
	 */
	public List<AttachmentLine> named(Collection<DocumentId> files) {
		return lines(this.documents.named(files), false);
	}

	private List<AttachmentLine> lines(List<DocumentRow> rows, boolean current) {
		return rows.stream()
			.map((row) -> new AttachmentLine(row.id(), row.name(), row.readableSize(), row.uploader(),
					this.words.day(row.uploadedAt().atZone(BusinessTime.ZONE).toLocalDate()), row.previewable(),
					current && row.removedAt() != null))
			.toList();
	}

}
