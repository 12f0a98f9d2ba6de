package org.opscharter.rulebook;

/**
 * The wording of a clause as the company filled it in (原文), or of a clause it added
 * itself (本单位补充).
 *
 * @param version from 1 for each clause
 * @param body the wording; empty once it is taken back
 */
public record ClauseText(int version, String body) {

	/** The longest wording, in characters. */
	public static final int LONGEST = 8000;

	/** The first words, for a clause that has no title of its own. */
	String firstWords() {
		String first = this.body.strip().split("[，。；：\\s]", 2)[0];
		return first.substring(0, first.offsetByCodePoints(0, Math.min(16, first.codePointCount(0, first.length()))));
	}

}
