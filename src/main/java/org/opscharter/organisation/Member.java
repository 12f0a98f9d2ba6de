package org.opscharter.organisation;

import org.jspecify.annotations.Nullable;

/**
 * A person as others need to name him: who, in which post, of which department, under
 * whom.
 *
 * @param id the person
 * @param name the full name, never shortened
 * @param post the name of the primary post, empty when the person holds none today
 * @param role the role column of the primary post
 * @param department the department of the primary post
 * @param departmentName its name, empty without a post
 * @param employment 正式, 试用 or 实习
 * @param superior the person reported to (直属上级), none at the top
 */
public record Member(PersonId id, String name, String post, @Nullable RoleColumn role,
		@Nullable DepartmentId department, String departmentName, EmploymentType employment,
		@Nullable PersonId superior) {

	/**
	 * Interns cannot approve, publish or keep accounts (S0-2a).
	 */
	public boolean isIntern() {
		return this.employment == EmploymentType.INTERN;
	}

}
