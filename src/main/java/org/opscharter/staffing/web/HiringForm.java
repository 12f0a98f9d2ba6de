package org.opscharter.staffing.web;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.opscharter.organisation.EmploymentType;
import org.opscharter.organisation.PersonId;
import org.opscharter.organisation.PostId;
import org.opscharter.staffing.Newcomer;

/**
 * Somebody who joins, and the name he will sign in with.
 */
record HiringForm(@NotBlank @Size(max = 30) String name, @NotBlank @Pattern(regexp = Ids.FORM) String post,
		@Nullable @Pattern(regexp = Ids.FORM) String superior, @NotNull EmploymentType employment,
		@NotNull LocalDate from, @NotBlank @Size(max = 30) String username) {

	static HiringForm on(LocalDate today, String post) {
		return new HiringForm("", post, "", EmploymentType.FORMAL, today, "");
	}

	Newcomer newcomer() {
		return new Newcomer(this.name, this.employment, Ids.read(this.superior, PersonId::of), postId(), this.from,
				this.username);
	}

	PostId postId() {
		return PostId.of(this.post);
	}

}
