package org.opscharter.staffing.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.opscharter.organisation.ChartQueries.DepartmentRow;
import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.PersonId;

/**
 * A department as it is written down.
 */
record DepartmentForm(@NotBlank @Size(max = 30) String name, @Nullable @Pattern(regexp = Ids.FORM) String parent,
		@Nullable @Pattern(regexp = Ids.FORM) String liaison, @Nullable Integer version) {

	static DepartmentForm of(DepartmentRow department) {
		return new DepartmentForm(department.name(), Ids.write(department.parent()), Ids.write(department.liaison()),
				department.version());
	}

	static DepartmentForm empty() {
		return new DepartmentForm("", "", "", null);
	}

	/** The version that was opened; one that never was when the form names none. */
	int opened() {
		return (this.version != null) ? this.version : -1;
	}

	@Nullable PersonId liaisonId() {
		return Ids.read(this.liaison, PersonId::of);
	}

	@Nullable DepartmentId parentId() {
		return Ids.read(this.parent, DepartmentId::of);
	}

}
