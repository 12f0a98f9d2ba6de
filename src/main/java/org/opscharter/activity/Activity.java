package org.opscharter.activity;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.opscharter.clauses.ClauseId;
import org.opscharter.organisation.PersonId;

/**
 * One line of the trail: somebody did something to a thing.
 *
 * @param subject the thing
 * @param actor who did it; none when the clock did
 * @param deed what was done, a message key such as {@code activity.proposal.submitted}
 * @param clause the clause it was done under, if one asks for it
 * @param before the state before, a message key or a short value
 * @param after the state after
 * @param words what the actor said, such as the reason of a return
 * @param at the business instant
 */
public record Activity(Subject subject, @Nullable PersonId actor, String deed, @Nullable ClauseId clause,
		@Nullable String before, @Nullable String after, @Nullable String words, Instant at) {

}
