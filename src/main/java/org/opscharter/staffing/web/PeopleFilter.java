package org.opscharter.staffing.web;

import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.EmploymentType;
import org.opscharter.organisation.StaffFilter;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the list of people is narrowed to, as it stands in the address. What nobody could
 * have chosen narrows nothing.
 */
record PeopleFilter(@Nullable String q, @Nullable String department, @Nullable String employment,
		@Nullable Boolean left) {

	/** Names are not longer. */
	private static final int LONGEST = 30;

	PeopleFilter {
		q = Optional.ofNullable(q)
			.map(String::strip)
			.filter((text) -> !text.isEmpty())
			.map((text) -> text.substring(0, Math.min(text.length(), LONGEST)))
			.orElse(null);
		department = Optional.ofNullable(department)
			.filter((text) -> !text.isEmpty() && text.matches(Ids.FORM))
			.orElse(null);
		employment = Optional.ofNullable(employment)
			.filter((text) -> Arrays.stream(EmploymentType.values()).anyMatch((type) -> type.name().equals(text)))
			.orElse(null);
	}

	StaffFilter staff() {
		return new StaffFilter(this.q, Ids.read(this.department, DepartmentId::of),
				Ids.read(this.employment, EmploymentType::valueOf), isLeft());
	}

	boolean isLeft() {
		return Boolean.TRUE.equals(this.left);
	}

	public boolean narrows() {
		return this.q != null || this.department != null || this.employment != null || isLeft();
	}

	String address(int page) {
		return UriComponentsBuilder.fromPath("/organisation/people")
			.queryParamIfPresent("q", Optional.ofNullable(this.q))
			.queryParamIfPresent("department", Optional.ofNullable(this.department))
			.queryParamIfPresent("employment", Optional.ofNullable(this.employment))
			.queryParamIfPresent("left", isLeft() ? Optional.of(true) : Optional.empty())
			.queryParam("page", page)
			.encode()
			.toUriString();
	}

}
