package org.opscharter.organisation;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a list of people is narrowed to.
 *
 * @param q part of a name
 * @param department of the primary post
 * @param employment how employed
 * @param left whether those who have left are shown, and nobody else
 */
public record StaffFilter(@Nullable String q, @Nullable DepartmentId department, @Nullable EmploymentType employment,
		boolean left) {

	/** Everybody who is here. */
	public static final StaffFilter NONE = new StaffFilter(null, null, null, false);

	/** SQL conditions by their parameter; only those that narrow. */
	Map<String, String> conditions() {
		Map<String, String> conditions = new LinkedHashMap<>();
		if (this.q != null) {
			conditions.put("q", "p.name ilike :q");
		}
		if (this.department != null) {
			conditions.put("department", "d.id = :department");
		}
		if (this.employment != null) {
			conditions.put("employment", "p.employment = :employment");
		}
		return conditions;
	}

	/** The value of a condition's parameter. */
	@Nullable Object value(String parameter) {
		return switch (parameter) {
			case "q" ->
				"%" + String.valueOf(this.q).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
			case "department" -> (this.department != null) ? this.department.id() : null;
			case "employment" -> (this.employment != null) ? this.employment.name() : null;
			default -> throw new IllegalArgumentException(parameter);
		};
	}

}
