package org.opscharter.staffing.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.opscharter.organisation.EmploymentType;
import org.opscharter.organisation.PersonId;
import org.opscharter.organisation.StaffQueries.StaffRow;

/**
 * What may change about a person without a change of post.
 */
record PersonForm(@NotBlank @Size(max = 30) String name, @NotNull EmploymentType employment,
		@Nullable @Pattern(regexp = Ids.FORM) String superior, @Nullable Integer version) {

	static PersonForm of(StaffRow person) {
		return new PersonForm(person.name(), person.employment(), Ids.write(person.superior()), person.version());
	}

	/** The version that was opened; one that never was when the form names none. */
	int opened() {
		return (this.version != null) ? this.version : -1;
	}

	@Nullable PersonId superiorId() {
		return Ids.read(this.superior, PersonId::of);
	}

}
