package org.opscharter.staffing.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.opscharter.organisation.ChartQueries.DepartmentRow;
import org.opscharter.organisation.DepartmentId;

/**
 * A department as it is written down.
 */
record DepartmentForm(@NotBlank @Size(max = 30) String name, @Nullable @Pattern(regexp = Ids.FORM) String parent) {

	static DepartmentForm of(DepartmentRow department) {
		return new DepartmentForm(department.name(), Ids.write(department.parent()));
	}

	static DepartmentForm empty() {
		return new DepartmentForm("", "");
	}

	@Nullable DepartmentId parentId() {
		return Ids.read(this.parent, DepartmentId::of);
	}

}
