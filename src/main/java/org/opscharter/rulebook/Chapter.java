package org.opscharter.rulebook;

/**
 * A chapter of a regulation (章).
 */
public record Chapter(int number, Phrase title) {
}
