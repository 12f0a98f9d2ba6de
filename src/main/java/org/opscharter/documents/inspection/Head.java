package org.opscharter.documents.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;

/**
 * The first bytes of a file, where most kinds of files say what they are.
 *
 * @param hex the bytes in lower-case hexadecimal digits
 */
record Head(String hex) {

	private static final int LENGTH = 512;

	/**
	 * MZ, ELF, Mach-O in its four spellings, Java classes, and scripts that name their
	 * shell.
	 */
	private static final List<String> PROGRAMS = List.of("4d5a", "7f454c46", "feedface", "feedfacf", "cefaedfe",
			"cffaedfe", "cafebabe", "2321", "efbbbf2321");

	/** RAR, 7z, gzip, bzip2, xz, zstd, cabinet. */
	private static final List<String> ARCHIVES = List.of("526172211a07", "377abcaf271c", "1f8b", "425a68",
			"fd377a585a00", "28b52ffd", "4d534346");

	/** A local entry, or the end of an archive without entries. */
	private static final List<String> ZIP = List.of("504b0304", "504b0506");

	static Head of(Path file) throws IOException {
		try (InputStream content = Files.newInputStream(file)) {
			return of(content.readNBytes(LENGTH));
		}
	}

	static Head of(byte[] bytes) {
		return new Head(HexFormat.of().formatHex(bytes));
	}

	boolean isProgram() {
		return startsWithAny(PROGRAMS);
	}

	boolean isZip() {
		return startsWithAny(ZIP);
	}

	/** Whether the first entry of an archive asks for a password. */
	boolean isLockedZip() {
		return isZip() && this.hex.length() > 14 && (Integer.parseInt(this.hex.substring(12, 14), 16) & 1) == 1;
	}

	boolean isArchive() {
		return isZip() || startsWithAny(ARCHIVES);
	}

	/** The container of DOC, XLS, PPT and of locked office files. */
	boolean isCompoundFile() {
		return this.hex.startsWith("d0cf11e0a1b11ae1");
	}

	/**
	 * Office parts must not declare a document type; who does wants its entities
	 * expanded.
	 */
	boolean declaresDocumentType() {
		String text = new String(HexFormat.of().parseHex(this.hex), StandardCharsets.ISO_8859_1).replace("\0", "");
		return text.contains("<!DOCTYPE") || text.contains("<!ENTITY");
	}

	private boolean startsWithAny(List<String> beginnings) {
		return beginnings.stream().anyMatch(this.hex::startsWith);
	}

}
