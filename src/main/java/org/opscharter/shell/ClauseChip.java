package org.opscharter.shell;

/**
 * The clause behind something on the page (制度依据), and how it is drawn.
 *
 * @param id the number of the clause
 * @param sense its sense in a few words, in the reader's language
 * @param href the page of the clause
 * @param own whether this department set the value, rather than the regulation
 * @param struck whether the clause is superseded or not adopted
 * @param text the clause as it may be read at a glance
 */
public record ClauseChip(String id, String sense, String href, boolean own, boolean struck, String text) {

}
