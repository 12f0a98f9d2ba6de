package org.opscharter.approvals;

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
	 * The first eight digits, as people compare them: {@code 7f3a-c91e}.
	 */
	public String shortFingerprint() {
		return this.fingerprint.substring(0, 4) + "-" + this.fingerprint.substring(4, 8);
	}

}
