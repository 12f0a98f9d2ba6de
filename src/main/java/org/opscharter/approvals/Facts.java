package org.opscharter.approvals;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.PersonId;

/**
 * What decides which way a subject goes.
 *
 * @param applicant who submits
 * @param department the applicant's department
 * @param amount the amount in 元, at most two decimals; none where money plays no part
 * @param kind a kind within the route, such as {@code ORDINARY} or {@code MAJOR}; may be
 * empty
 * @param flags what else a condition may ask for
 * @param supplied persons for roles that only the subject knows, such as {@code host}
 */
public record Facts(PersonId applicant, DepartmentId department, @Nullable BigDecimal amount, String kind,
		Set<String> flags, Map<String, PersonId> supplied) {

	/**
	 * Facts without flags and supplied roles.
	 */
	public static Facts of(PersonId applicant, DepartmentId department, @Nullable BigDecimal amount, String kind) {
		return new Facts(applicant, department, amount, kind, Set.of(), Map.of());
	}

}
