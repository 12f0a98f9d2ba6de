package org.opscharter.rulebook;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.opscharter.organisation.PersonId;

/**
 * How hard a clause is on a day, and why.
 *
 * @param level what acts
 * @param set the level without regard to the trial run
 * @param trial whether the trial run holds it down
 * @param fixed whether it is never lowered
 * @param since the first day of {@code set}; none before a rule set was adopted
 * @param by who set it for the department; none where it comes from the rule set
 * @param reason why he did
 */
public record LevelInForce(RuleLevel level, RuleLevel set, boolean trial, boolean fixed, @Nullable LocalDate since,
		@Nullable PersonId by, @Nullable String reason) {
}
