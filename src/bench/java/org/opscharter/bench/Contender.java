package org.opscharter.bench;

import java.util.List;

/**
 * Somebody who can take a request through three levels of approval on the same server.
 */
interface Contender {

	String name();

	/** Hands in that many requests, each waiting for its first level. */
	List<Walk> prepare(int count) throws Exception;

	/** Rows inserted, updated and deleted so far in the database of this contender. */
	long rowsWritten() throws Exception;

	/** A request on its way. */
	interface Walk {

		int LEVELS = 3;

		/** Takes the decision of this level, from 0; each exactly once, in order. */
		void decide(int level) throws Exception;

	}

}
