package org.opscharter.rulebook.web;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * Which rule set the department adopts, and from when.
 */
record AdoptionForm(@NotBlank @Size(max = 20) String preset,
		@NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from) {

}
