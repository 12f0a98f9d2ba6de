package org.opscharter.documents.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.opscharter.documents.inspection.UploadRefused.Reason;

/**
 * The parts of a DOCX, XLSX or PPTX. Its list of content types is searched as text, not
 * parsed as XML.
 */
final class OfficeParts {

	private static final int LONGEST_LIST = 1024 * 1024;

	private OfficeParts() {
	}

	static FileKind kind(InputStream contentTypes) throws IOException {
		String list = new String(contentTypes.readNBytes(LONGEST_LIST), StandardCharsets.UTF_8);
		if (list.contains("macroEnabled") || list.contains("vbaProject")) {
			throw new UploadRefused(Reason.MACROS);
		}
		if (list.contains("wordprocessingml.document.main+xml")) {
			return FileKind.DOCX;
		}
		if (list.contains("spreadsheetml.sheet.main+xml")) {
			return FileKind.XLSX;
		}
		if (list.contains("presentationml.presentation.main+xml")) {
			return FileKind.PPTX;
		}
		throw new UploadRefused(Reason.UNKNOWN_TYPE);
	}

	/**
	 * Refuses an entry that holds macros, whatever the list of content types says.
	 */
	static void refuseMacros(String entry) {
		String name = entry.toLowerCase(Locale.ROOT);
		if (name.endsWith("vbaproject.bin") || name.contains("/macrosheets/") || name.endsWith("vbadata.xml")) {
			throw new UploadRefused(Reason.MACROS);
		}
	}

	/**
	 * Whether an entry of an archive is called like an office file, which is a zip
	 * itself.
	 */
	static boolean isOfficeName(String entry) {
		String name = entry.toLowerCase(Locale.ROOT);
		return name.endsWith(".docx") || name.endsWith(".xlsx") || name.endsWith(".pptx");
	}

}
