package org.opscharter.demo;

import java.time.Instant;
import java.util.List;

import org.opscharter.organisation.PersonId;

/**
 * One thread of the example's past, such as its proposals. All chapters are told
 * together, deed by deed, in the order of time; what a chapter begins, another may go on
 * with through {@link Cast#kept}.
 */
interface Chapter {

	/** Everything that happens in this chapter, in its own order. */
	List<Deed> deeds(Cast cast);

	/**
	 * One thing somebody did, at the desk where people do it.
	 *
	 * @param at the business time of it
	 * @param by who did it; he has read what lay in his inbox before
	 */
	record Deed(Instant at, PersonId by, Runnable act) {

	}

}
