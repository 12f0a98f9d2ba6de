package org.opscharter.requests;

import java.time.LocalDate;
import java.util.List;

/**
 * What somebody asks for.
 *
 * @param title what it is called, 1 to 120 characters
 * @param need what is needed, at most 2,000 characters
 * @param reason why, at most 2,000 characters
 * @param neededBy by when
 * @param files the attachments when it was handed in, by fingerprint
 */
public record Wish(String title, String need, String reason, LocalDate neededBy, List<String> files) {

	public Wish {
		files = List.copyOf(files);
	}

	/**
	 * A wish without files.
	 */
	public Wish(String title, String need, String reason, LocalDate neededBy) {
		this(title, need, reason, neededBy, List.of());
	}

	Wish with(List<String> fingerprints) {
		return new Wish(this.title, this.need, this.reason, this.neededBy, fingerprints);
	}

}
