package org.opscharter.shell;

import org.opscharter.clauses.ClauseId;

/**
 * Knows how a clause is cited on a page (条款签). The module that holds the rulebook
 * implements this; it answers from memory, without a statement.
 */
public interface ClauseChips {

	/**
	 * The chip of this clause.
	 * @param own whether the department set the value that acts here, rather than the
	 * regulation
	 */
	ClauseChip chip(ClauseId clause, boolean own);

}
