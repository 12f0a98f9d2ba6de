package org.opscharter.shell;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opscharter.clauses.ClauseId;

/**
 * One thing that waits.
 *
 * @param section the message key of the section it stands in
 * @param title what it is called
 * @param facts short facts, already in words, drawn with dots between
 * @param next what happens when it is done, in words; may be empty
 * @param clause why it waits
 * @param due by when, if a clock runs
 * @param action the message key of the link
 * @param href where one click does it
 * @param deed where a form is sent that does it at once; none when it is done on the page
 */
public record Work(String section, String title, List<String> facts, String next, @Nullable ClauseId clause,
		@Nullable Instant due, String action, String href, @Nullable String deed) {

	public Work(String section, String title, List<String> facts, String next, @Nullable ClauseId clause,
			@Nullable Instant due, String action, String href) {
		this(section, title, facts, next, clause, due, action, href, null);
	}

}
