package org.opscharter.documents.inspection;

import java.util.List;

/**
 * The types of files that may come in.
 */
public enum FileKind {

	/** A PDF, shown in the page. */
	PDF("application/pdf", "pdf"),
	/** A picture, shown in the page. */
	PNG("image/png", "png"),
	/** A picture, shown in the page. */
	JPEG("image/jpeg", "jpg", "jpeg"),
	/** A picture, shown in the page. */
	WEBP("image/webp", "webp"),
	/** A picture, shown in the page. */
	GIF("image/gif", "gif"),
	/** Plain text. */
	TEXT("text/plain", "txt"),
	/** A table as text. */
	CSV("text/csv", "csv"),
	/** A text document. */
	DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
	/** A spreadsheet. */
	XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
	/** A presentation. */
	PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
	/** A text document of the older kind. */
	DOC("application/msword", "doc"),
	/** A spreadsheet of the older kind. */
	XLS("application/vnd.ms-excel", "xls"),
	/** A presentation of the older kind. */
	PPT("application/vnd.ms-powerpoint", "ppt"),
	/** A film. */
	MP4("video/mp4", "mp4", "m4v"),
	/** An archive. */
	ZIP("application/zip", "zip");

	private final String mediaType;

	private final List<String> endings;

	FileKind(String mediaType, String... endings) {
		this.mediaType = mediaType;
		this.endings = List.of(endings);
	}

	public String mediaType() {
		return this.mediaType;
	}

	/**
	 * Whether a name with this ending may hold this kind.
	 */
	boolean endsIn(String ending) {
		return this.endings.contains(ending);
	}

	/**
	 * The ending people expect.
	 */
	String ending() {
		return this.endings.get(0);
	}

}
