package org.opscharter.obligations;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.opscharter.activity.Subject;
import org.opscharter.clauses.ClauseId;
import org.opscharter.organisation.PersonId;

/**
 * An open row the clock has come to.
 *
 * @param at the moment it was to be looked at
 * @param reached how many of the target there are; none where one piece of evidence is
 * enough
 */
record Stopped(UUID id, String rule, ClauseId clause, Counting counting, String number, String title, PersonId owner,
		Instant due, Instant at, @Nullable Integer target, @Nullable Integer reached) {

	boolean isOver() {
		return this.at.isAfter(this.due);
	}

	boolean isMissed() {
		return isOver() && this.counting == Counting.CADENCE;
	}

	Subject subject() {
		return new Subject(ObligationTrail.KIND, this.id, this.number, this.title, "/obligations/" + this.id);
	}

}
