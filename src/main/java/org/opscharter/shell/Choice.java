package org.opscharter.shell;

/**
 * One of several values to choose from, with its words.
 */
public record Choice(String value, String label) {
}
