package org.opscharter.projects;

import java.time.Instant;
import java.util.Set;

import org.opscharter.organisation.PersonId;

/**
 * Somebody else, or the same person on another page, has saved since this page was
 * opened; nothing is overwritten.
 */
public class ProposalChanged extends RuntimeException {

	private final PersonId by;

	private final Instant at;

	private final Set<String> parts;

	private final int version;

	ProposalChanged(PersonId by, Instant at, Set<String> parts, int version) {
		super("Saved meanwhile by " + by);
		this.by = by;
		this.at = at;
		this.parts = parts;
		this.version = version;
	}

	public PersonId by() {
		return this.by;
	}

	public Instant at() {
		return this.at;
	}

	/**
	 * The keys of the parts that were changed; empty when only its state changed.
	 */
	public Set<String> parts() {
		return this.parts;
	}

	/**
	 * The version it has now.
	 */
	public int version() {
		return this.version;
	}

}
