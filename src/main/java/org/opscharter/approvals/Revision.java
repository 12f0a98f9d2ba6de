package org.opscharter.approvals;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import jakarta.persistence.Embeddable;

/**
 * The exact text a decision is about: a revision by number, and the hash of its content.
 *
 * @param number the number of the revision, from 1
 * @param fingerprint SHA-256 of the canonical content, 64 hex digits
 */
@Embeddable
public record Revision(int number, String fingerprint) {

	/**
	 * What tells this text from every other: its SHA-256 in hexadecimal digits.
	 * @param text written in one way only, so that the same content is the same text
	 */
	public static String fingerprint(String text) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	/**
	 * The first eight digits, as people compare them: {@code 7f3a-c91e}.
	 */
	public String shortFingerprint() {
		return this.fingerprint.substring(0, 4) + "-" + this.fingerprint.substring(4, 8);
	}

}
