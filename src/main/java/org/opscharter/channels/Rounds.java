package org.opscharter.channels;

/**
 * How the updates of a period are counted, for the pages that show it.
 */
public final class Rounds {

	/**
	 * SQL: how many updates count in the round {@code r}: recorded before it was over,
	 * and not withdrawn in it.
	 */
	public static final String COUNTED = RoundBook.COUNTED;

	private Rounds() {
	}

}
