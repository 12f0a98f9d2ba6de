package org.opscharter.documents.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.jspecify.annotations.Nullable;
import org.opscharter.documents.inspection.UploadRefused.Reason;

/**
 * An archive, or an office file, which is one too. Every entry is inflated once, into
 * nothing, so that what it unpacks to is counted and not believed.
 */
final class ZipContents {

	private static final long LARGEST = 200L * 1024 * 1024;

	private static final long RATIO = 100;

	/** Below this a high ratio harms nobody. */
	private static final long SMALL = 1024 * 1024;

	private static final int HEAD = 4096;

	private static final int BUFFER = 64 * 1024;

	private static final String CONTENT_TYPES = "[Content_Types].xml";

	private final ZipFile zip;

	private final long limit;

	private long unpacked;

	private ZipContents(ZipFile zip, long size) {
		this.zip = zip;
		this.limit = Math.min(LARGEST, Math.max(SMALL, size * RATIO));
	}

	static FileKind of(Path file) throws IOException {
		ZipDirectory.of(file).requireReasonable();
		// Names that are not UTF-8 are usually GBK; Latin-1 reads any of them.
		try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1)) {
			return new ZipContents(zip, Files.size(file)).kind();
		}
		catch (IllegalArgumentException ex) {
			throw new ZipException(ex.getMessage());
		}
	}

	private FileKind kind() throws IOException {
		requireDeclaredSize();
		FileKind office = office();
		for (Enumeration<? extends ZipEntry> entries = this.zip.entries(); entries.hasMoreElements();) {
			look(entries.nextElement(), office);
		}
		return (office != null) ? office : FileKind.ZIP;
	}

	private void requireDeclaredSize() {
		if (this.zip.stream().mapToLong((entry) -> Math.max(0, entry.getSize())).sum() > this.limit) {
			throw new UploadRefused(Reason.UNPACKS_TOO_LARGE);
		}
	}

	private @Nullable FileKind office() throws IOException {
		if (this.zip.getEntry("mimetype") != null) {
			throw new UploadRefused(Reason.UNKNOWN_TYPE);
		}
		ZipEntry types = this.zip.getEntry(CONTENT_TYPES);
		if (types == null) {
			return null;
		}
		try (InputStream content = this.zip.getInputStream(types)) {
			return OfficeParts.kind(content);
		}
	}

	private void look(ZipEntry entry, @Nullable FileKind office) throws IOException {
		if (entry.isDirectory()) {
			return;
		}
		if (office != null) {
			OfficeParts.refuseMacros(entry.getName());
		}
		else {
			ForbiddenEndings.refuseInside(entry.getName());
		}
		try (InputStream content = this.zip.getInputStream(entry)) {
			Head head = Head.of(count(content.readNBytes(HEAD)));
			refuse(head, entry.getName(), office);
			byte[] buffer = new byte[BUFFER];
			for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
				count(read);
			}
		}
	}

	private static void refuse(Head head, String name, @Nullable FileKind office) {
		if (head.isProgram()) {
			throw new UploadRefused(Reason.EXECUTABLE);
		}
		if (office != null && head.declaresDocumentType()) {
			throw new UploadRefused(Reason.ACTIVE);
		}
		if (head.isArchive() && office == null && !OfficeParts.isOfficeName(name)) {
			throw new UploadRefused(Reason.NESTED_ARCHIVE);
		}
	}

	private byte[] count(byte[] bytes) {
		count(bytes.length);
		return bytes;
	}

	private void count(int bytes) {
		this.unpacked += bytes;
		if (this.unpacked > this.limit) {
			throw new UploadRefused(Reason.UNPACKS_TOO_LARGE);
		}
	}

}
