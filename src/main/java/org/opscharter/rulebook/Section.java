package org.opscharter.rulebook;

/**
 * A group of clauses under one number within a chapter (条, 节).
 *
 * @param number the original number, such as {@code 4.2}
 * @param chapter the number of its chapter
 * @param title what it is about
 */
public record Section(String number, int chapter, Phrase title) {

	boolean holds(Clause clause) {
		return clause.chapter() == this.chapter
				&& (clause.number().equals(this.number) || clause.number().startsWith(this.number + "."));
	}

}
