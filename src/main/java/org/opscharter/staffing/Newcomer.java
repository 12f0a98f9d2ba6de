package org.opscharter.staffing;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.opscharter.organisation.EmploymentType;
import org.opscharter.organisation.PersonId;
import org.opscharter.organisation.PostId;

/**
 * Somebody who joins (入职).
 *
 * @param superior whom he reports to; nobody at the top
 * @param on the first day
 * @param username the name he will sign in with
 */
public record Newcomer(String name, EmploymentType employment, @Nullable PersonId superior, PostId post, LocalDate on,
		String username) {

}
