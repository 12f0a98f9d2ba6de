package org.opscharter.documents.inspection;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;

import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.mime.MimeTypes;
import org.opscharter.documents.inspection.UploadRefused.Reason;

/**
 * Looks at the content of an upload before anything of it is kept. Nothing is unpacked or
 * decoded into memory, and no XML is parsed.
 */
public final class Inspection {

	private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();

	private final Path file;

	private final String ending;

	private Inspection(Path file, String ending) {
		this.file = file;
		this.ending = ending;
	}

	/**
	 * What the file is.
	 * @param ending of its name, in lower case
	 * @throws UploadRefused if it may not come in
	 */
	public static FileKind of(Path file, String ending) throws IOException {
		ForbiddenEndings.refuse(ending);
		try {
			FileKind kind = new Inspection(file, ending).kind();
			if (!kind.endsIn(ending)) {
				throw new UploadRefused(Reason.WRONG_ENDING, kind.name(), kind.ending());
			}
			return kind;
		}
		catch (EOFException | ZipException ex) {
			throw new UploadRefused(Reason.BROKEN);
		}
	}

	private FileKind kind() throws IOException {
		Head head = Head.of(this.file);
		if (head.isProgram()) {
			throw new UploadRefused(Reason.EXECUTABLE);
		}
		if (head.isLockedZip()) {
			throw new UploadRefused(Reason.ENCRYPTED);
		}
		if (head.isZip()) {
			return ZipContents.of(this.file);
		}
		if (head.isCompoundFile()) {
			return CompoundFile.of(this.file, this.ending);
		}
		return byContent(sniffed());
	}

	private FileKind byContent(MediaType found) throws IOException {
		return switch (found.toString()) {
			case "application/pdf" -> FileKind.PDF;
			case "image/png" -> picture(FileKind.PNG);
			case "image/jpeg" -> picture(FileKind.JPEG);
			case "image/webp" -> picture(FileKind.WEBP);
			case "image/gif" -> picture(FileKind.GIF);
			case "video/mp4", "video/x-m4v", "application/mp4" -> FileKind.MP4;
			default -> text(found);
		};
	}

	private FileKind picture(FileKind kind) throws IOException {
		PictureSize.of(this.file, kind).requireAtMost();
		return kind;
	}

	private FileKind text(MediaType found) throws IOException {
		MediaTypeRegistry registry = TYPES.getMediaTypeRegistry();
		if (registry.isInstanceOf(found, MediaType.APPLICATION_XML) || registry.isInstanceOf(found, MediaType.TEXT_HTML)
				|| "application/xhtml+xml".equals(found.toString())) {
			throw new UploadRefused(Reason.ACTIVE);
		}
		boolean named = FileKind.TEXT.endsIn(this.ending) || FileKind.CSV.endsIn(this.ending);
		if ((named || registry.isInstanceOf(found, MediaType.TEXT_PLAIN)) && TextContent.isReadable(this.file)) {
			return FileKind.CSV.endsIn(this.ending) ? FileKind.CSV : FileKind.TEXT;
		}
		throw new UploadRefused(Reason.UNKNOWN_TYPE);
	}

	private MediaType sniffed() throws IOException {
		try (InputStream content = new BufferedInputStream(Files.newInputStream(this.file))) {
			return TYPES.detect(content, new Metadata()).getBaseType();
		}
	}

}
