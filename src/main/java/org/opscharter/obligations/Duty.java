package org.opscharter.obligations;

import org.jspecify.annotations.Nullable;
import org.opscharter.activity.Subject;
import org.opscharter.organisation.PersonId;

/**
 * What somebody is to owe from now on.
 *
 * @param rule the rule it stands under
 * @param matter what it is about
 * @param period the period, as {@link org.opscharter.time.Period} writes it, or anything
 * else that tells one round from the next; empty where there is only one
 * @param owner who owes it
 * @param term by when
 * @param target how many are asked for in the period; none where one piece of evidence is
 * enough
 */
public record Duty(ObligationRule rule, Subject matter, String period, PersonId owner, Term term,
		@Nullable Integer target) {

	public Duty(ObligationRule rule, Subject matter, String period, PersonId owner, Term term) {
		this(rule, matter, period, owner, term, null);
	}

}
