package org.opscharter.shell;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name a file leaves the product under. Paths, control characters and characters that
 * turn the reading direction are gone, so that the name on the other side is the name
 * people saw here.
 *
 * @param value one path segment, 1 to 150 characters
 */
public record DownloadName(String value) {

	private static final int LONGEST = 150;

	private static final int LONGEST_ENDING = 10;

	/** Control, format (which turn the direction) and unpaired surrogate characters. */
	private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

	private static final Pattern RESERVED = Pattern.compile("[<>:\"/\\\\|?*]");

	public DownloadName {
		value = shortened(cleaned(value));
	}

	/**
	 * The safe form of a name that somebody's machine sent.
	 */
	public static DownloadName of(String name) {
		return new DownloadName(name);
	}

	/**
	 * The ending after the last dot in lower case, empty when there is none.
	 */
	public String ending() {
		int dot = this.value.lastIndexOf('.');
		return (dot > 0) ? this.value.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
	}

	/**
	 * The Content-Disposition that makes a browser save the file under this name (RFC
	 * 6266).
	 */
	public String attachment() {
		return disposition("attachment");
	}

	/**
	 * The Content-Disposition that lets a browser show the file.
	 */
	public String inline() {
		return disposition("inline");
	}

	private String disposition(String type) {
		String ascii = this.value.replaceAll("[^ -~]", "_").replaceAll("[%;]", "_");
		String encoded = URLEncoder.encode(this.value, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
		return type + "; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded;
	}

	private static String cleaned(String name) {
		String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
		String seen = RESERVED.matcher(UNSEEN.matcher(last).replaceAll("")).replaceAll("_").strip();
		String kept = seen.replaceAll("^\\.+|[. ]+$", "");
		return kept.isEmpty() ? "file" : kept;
	}

	private static String shortened(String name) {
		if (name.length() <= LONGEST) {
			return name;
		}
		int dot = name.lastIndexOf('.');
		String ending = (dot > 0 && name.length() - dot <= LONGEST_ENDING) ? name.substring(dot) : "";
		int end = LONGEST - ending.length();
		return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end) + ending;
	}

}
