package org.opscharter.shell;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What of a module a person finds in the calendar of his telephone (日历订阅): what is due
 * from him, and what he has planned.
 */
public interface FeedEntries {

	/** The most entries a module gives for one person. */
	int MOST = 200;

	/**
	 * One statement, the soonest first; nothing that is not this person's own.
	 */
	List<FeedEntry> of(UUID person, Instant from, Instant to);

}
