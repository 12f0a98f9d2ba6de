package org.opscharter.staffing;

import java.time.LocalDate;
import java.util.UUID;

import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.EmploymentType;
import org.opscharter.organisation.Organisation;
import org.opscharter.organisation.PersonId;
import org.opscharter.organisation.PostId;
import org.opscharter.organisation.RoleColumn;

/**
 * A small company for a test: a department with a personnel officer, a specialist and an
 * administrator. Names differ from test to test.
 */
public record Firm(String department, DepartmentId id, PostId personnelPost, PostId specialistPost,
		PostId administratorPost, PersonId officer, PersonId specialist, PersonId administrator) {

	public static final LocalDate LONG_AGO = LocalDate.of(2025, 3, 3);

	public static Firm open(Organisation organisation) {
		String name = "分部" + UUID.randomUUID().toString().substring(0, 8);
		DepartmentId id = organisation.openDepartment(name, null);
		PostId personnel = organisation.openPost(id, "人事专员", RoleColumn.HR, false);
		PostId specialist = organisation.openPost(id, "推广专员", RoleColumn.SP, false);
		PostId administrator = organisation.openPost(id, "管理员", RoleColumn.ADMIN, false);
		PersonId officer = organisation.hire("林悦", EmploymentType.FORMAL, null, personnel, LONG_AGO);
		return new Firm(name, id, personnel, specialist, administrator, officer,
				organisation.hire("赵敏", EmploymentType.FORMAL, officer, specialist, LONG_AGO),
				organisation.hire("管理员", EmploymentType.FORMAL, null, administrator, LONG_AGO));
	}

}
