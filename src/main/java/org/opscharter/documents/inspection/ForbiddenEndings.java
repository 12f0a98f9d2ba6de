package org.opscharter.documents.inspection;

import java.util.Locale;
import java.util.Set;

import org.opscharter.documents.inspection.UploadRefused.Reason;

/**
 * Endings that a machine would act on, whatever the content.
 */
final class ForbiddenEndings {

	private static final Set<String> PROGRAMS = Set.of("exe", "com", "dll", "scr", "msi", "msp", "bat", "cmd", "ps1",
			"vbs", "vbe", "js", "jse", "wsf", "hta", "lnk", "reg", "cpl", "jar", "class", "war", "apk", "ipa", "sh",
			"bash", "py", "pl", "php", "jsp", "so", "dylib", "app", "dmg", "deb", "rpm", "iso", "chm");

	private static final Set<String> PAGES = Set.of("html", "htm", "xhtml", "shtml", "mht", "mhtml", "svg", "svgz",
			"xml", "xsl", "xslt", "swf");

	private static final Set<String> WITH_MACROS = Set.of("docm", "dotm", "xlsm", "xltm", "xlsb", "xlam", "pptm",
			"potm", "ppsm", "ppam", "sldm");

	private static final Set<String> ARCHIVES = Set.of("zip", "rar", "7z", "gz", "tgz", "tar", "bz2", "xz", "zst",
			"cab", "arj", "lz", "lzma");

	private ForbiddenEndings() {
	}

	/**
	 * Refuses a file, or an entry of an archive, that has such an ending.
	 */
	static void refuse(String ending) {
		if (PROGRAMS.contains(ending)) {
			throw new UploadRefused(Reason.EXECUTABLE);
		}
		if (PAGES.contains(ending)) {
			throw new UploadRefused(Reason.ACTIVE);
		}
		if (WITH_MACROS.contains(ending)) {
			throw new UploadRefused(Reason.MACROS);
		}
	}

	/**
	 * Refuses an entry of an archive. Pages are allowed in there: nobody opens them here.
	 */
	static void refuseInside(String name) {
		String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		if (ARCHIVES.contains(ending)) {
			throw new UploadRefused(Reason.NESTED_ARCHIVE);
		}
		if (!PAGES.contains(ending)) {
			refuse(ending);
		}
	}

}
