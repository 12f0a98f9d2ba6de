package org.opscharter.shell;

/**
 * A run of text in a comparison of two revisions.
 */
public record DiffSegment(Kind kind, String text) {

	/**
	 * What became of the run.
	 */
	public enum Kind {

		/** Unchanged. */
		SAME,
		/** New. */
		INSERTED,
		/** Gone. */
		DELETED

	}

}
