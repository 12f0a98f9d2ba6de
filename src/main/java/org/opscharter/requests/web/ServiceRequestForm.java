package org.opscharter.requests.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.opscharter.requests.Wish;
import org.springframework.validation.Errors;

/**
 * What is asked for, as typed.
 */
record ServiceRequestForm(
		@NotBlank(message = "{requests.missing.title}") @Size(max = 120,
				message = "{requests.long.title}") String title,
		@NotBlank(message = "{requests.missing.need}") @Size(max = 2000, message = "{requests.long.need}") String need,
		@NotBlank(message = "{requests.missing.reason}") @Size(max = 2000,
				message = "{requests.long.reason}") String reason,
		@NotBlank(message = "{requests.missing.neededBy}") String neededBy) {

	private static final LocalDate LAST_DAY = LocalDate.of(2099, 12, 31);

	ServiceRequestForm(@Nullable String title, @Nullable String need, @Nullable String reason,
			@Nullable String neededBy) {
		this.title = text(title);
		this.need = text(need);
		this.reason = text(reason);
		this.neededBy = text(neededBy);
	}

	static ServiceRequestForm of(Wish wish) {
		return new ServiceRequestForm(wish.title(), wish.need(), wish.reason(), wish.neededBy().toString());
	}

	/** The day it is needed by must be a day, and not yet past. */
	void check(Errors errors, LocalDate today) {
		if (this.neededBy.isEmpty()) {
			return;
		}
		LocalDate day = day();
		if (day == null) {
			errors.rejectValue("neededBy", "requests.invalid.date");
		}
		else if (day.isBefore(today) || day.isAfter(LAST_DAY)) {
			errors.rejectValue("neededBy", "requests.invalid.past");
		}
	}

	Wish wish() {
		return new Wish(this.title.replace('\n', ' '), this.need, this.reason, LocalDate.parse(this.neededBy));
	}

	private @Nullable LocalDate day() {
		try {
			return LocalDate.parse(this.neededBy);
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

	private static String text(@Nullable String typed) {
		return (typed == null) ? "" : typed.replace("\r\n", "\n").strip();
	}

}
