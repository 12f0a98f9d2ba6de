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
record DepartmentForm(@NotBlank @Size(max = 30) String name, @Nullable @Pattern(regexp = Ids.FORM) String parent,
		@Nullable Integer version) {

	static DepartmentForm of(DepartmentRow department) {
		return new DepartmentForm(department.name(), Ids.write(department.parent()), department.version());
	}

	static DepartmentForm empty() {
		return new DepartmentForm("", "", null);
	}

	/** The version that was opened; one that never was when the form names none. */
	int opened() {
		return (this.version != null) ? this.version : -1;
	}

	@Nullable DepartmentId parentId() {
		return Ids.read(this.parent, DepartmentId::of);
	}

}
