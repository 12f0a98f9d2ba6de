package org.opscharter.clauses;

import java.util.regex.Pattern;

/**
 * The number by which the department cites a clause (条款), such as {@code S2a-4.2.4}: the
 * code of the regulation, a dash, the original numbering.
 *
 * @param value regulation code and original number, at most 20 characters
 */
public record ClauseId(String value) {

	private static final Pattern FORM = Pattern.compile("(S[0-4][a-c]?|补-S[0-4][a-c]?)-[0-9A-Za-z.]{1,14}");

	public ClauseId {
		if (!FORM.matcher(value).matches()) {
			throw new IllegalArgumentException("Not the number of a clause: " + value);
		}
	}

	/**
	 * The clause with this number.
	 * @throws IllegalArgumentException if the text does not have the form of a clause
	 * number
	 */
	public static ClauseId of(String value) {
		return new ClauseId(value);
	}

	/**
	 * The code of the regulation the clause stands in, such as {@code S2a}.
	 */
	public String regulation() {
		return this.value.substring(0, this.value.lastIndexOf('-'));
	}

	@Override
	public String toString() {
		return this.value;
	}

}
