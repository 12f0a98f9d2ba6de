package org.opscharter.content;

import java.time.Instant;

import org.opscharter.organisation.PersonId;

/**
 * Somebody else has saved the draft meanwhile; his words stay, and both are shown.
 */
public class DraftChanged extends RuntimeException {

	private final PersonId by;

	private final Instant at;

	private final Manuscript there;

	private final int version;

	DraftChanged(PersonId by, Instant at, Manuscript there, int version) {
		super("Saved meanwhile by " + by);
		this.by = by;
		this.at = at;
		this.there = there;
		this.version = version;
	}

	public PersonId by() {
		return this.by;
	}

	public Instant at() {
		return this.at;
	}

	/**
	 * What stands there now.
	 */
	public Manuscript there() {
		return this.there;
	}

	/**
	 * The version it has now.
	 */
	public int version() {
		return this.version;
	}

}
