package org.opscharter.rulebook;

/**
 * Words of the rulebook's data in both languages.
 *
 * @param zh simplified Chinese
 * @param en English
 */
public record Phrase(String zh, String en) {

	/**
	 * The words for this reader.
	 */
	public String in(boolean english) {
		return english ? this.en : this.zh;
	}

}
