package org.opscharter.documents.inspection;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.opscharter.documents.inspection.UploadRefused.Reason;

/**
 * The container of the older office files. Its directory entries are 128 bytes long and
 * aligned, so one pass over the file finds their names without following its chains,
 * which a hostile file could tie into a loop.
 */
final class CompoundFile {

	private static final int ENTRY = 128;

	private static final int NAME_LENGTH_AT = 64;

	private static final int TYPE_AT = 66;

	private static final int LONGEST_NAME = 64;

	private static final Map<String, FileKind> KINDS = Map.of("WordDocument", FileKind.DOC, "Workbook", FileKind.XLS,
			"Book", FileKind.XLS, "PowerPoint Document", FileKind.PPT);

	private static final Set<String> MACROS = Set.of("_VBA_PROJECT", "_VBA_PROJECT_CUR", "VBA", "Macros");

	private static final Set<String> LOCKED = Set.of("EncryptedPackage", "EncryptionInfo");

	private CompoundFile() {
	}

	/**
	 * The kind of office file. One file may embed another, so the ending chooses between
	 * the kinds found.
	 */
	static FileKind of(Path file, String ending) throws IOException {
		Set<String> names = names(file);
		if (names.stream().anyMatch(LOCKED::contains)) {
			throw new UploadRefused(Reason.ENCRYPTED);
		}
		if (names.stream().anyMatch(MACROS::contains)) {
			throw new UploadRefused(Reason.MACROS);
		}
		Set<FileKind> kinds = EnumSet.noneOf(FileKind.class);
		KINDS.forEach((name, kind) -> {
			if (names.contains(name)) {
				kinds.add(kind);
			}
		});
		return kinds.stream()
			.filter((kind) -> kind.endsIn(ending))
			.findFirst()
			.or(() -> kinds.stream().findFirst())
			.orElseThrow(() -> new UploadRefused(Reason.UNKNOWN_TYPE));
	}

	private static Set<String> names(Path file) throws IOException {
		Set<String> names = new HashSet<>();
		try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
			for (byte[] entry = content.readNBytes(ENTRY); entry.length == ENTRY; entry = content.readNBytes(ENTRY)) {
				int length = entry[NAME_LENGTH_AT] & 0xFF | (entry[NAME_LENGTH_AT + 1] & 0xFF) << 8;
				boolean storageOrStream = entry[TYPE_AT] == 1 || entry[TYPE_AT] == 2;
				if (storageOrStream && length > 2 && length <= LONGEST_NAME) {
					names.add(new String(entry, 0, length - 2, StandardCharsets.UTF_16LE));
				}
			}
		}
		names.retainAll(known());
		return names;
	}

	private static Set<String> known() {
		Set<String> known = new HashSet<>(KINDS.keySet());
		known.addAll(MACROS);
		known.addAll(LOCKED);
		return known;
	}

}
