package org.opscharter.documents;

import java.time.Instant;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.opscharter.organisation.PersonId;

/**
 * One file as a list shows it.
 *
 * @param id the file
 * @param owner the record it belongs to
 * @param name the original name, made safe
 * @param mediaType the type found in its content
 * @param size its bytes
 * @param sha256 its fingerprint, 64 hexadecimal digits
 * @param uploadedBy who brought it
 * @param uploader his name
 * @param uploadedAt when, in business time
 * @param removedAt when it left the list, if it did
 */
public record DocumentRow(DocumentId id, Attachment owner, String name, String mediaType, long size, String sha256,
		PersonId uploadedBy, String uploader, Instant uploadedAt, @Nullable Instant removedAt) {

	private static final long KILOBYTE = 1024;

	private static final long MEGABYTE = KILOBYTE * KILOBYTE;

	/**
	 * Whether a page can show it: a PDF or a picture.
	 */
	public boolean previewable() {
		return pdf() || picture();
	}

	public boolean pdf() {
		return "application/pdf".equals(this.mediaType);
	}

	public boolean picture() {
		return this.mediaType.startsWith("image/");
	}

	/**
	 * The size in words, such as {@code 1.4 MB}.
	 */
	public String readableSize() {
		if (this.size < KILOBYTE) {
			return this.size + " B";
		}
		return (this.size < MEGABYTE) ? (this.size + KILOBYTE - 1) / KILOBYTE + " KB"
				: String.format(Locale.ROOT, "%.1f MB", (double) this.size / MEGABYTE);
	}

}
