package org.opscharter.content;

/**
 * A listed word found in a text.
 *
 * @param word the word as the list has it
 * @param found how it stands in the text
 * @param level how hard it is
 * @param note why it is listed, may be empty
 */
public record Hit(String word, String found, WordLevel level, String note) {

}
