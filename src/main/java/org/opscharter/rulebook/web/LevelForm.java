package org.opscharter.rulebook.web;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.opscharter.rulebook.RuleLevel;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * How hard a clause shall be, why, and from when.
 */
record LevelForm(@NotNull RuleLevel level, @NotBlank @Size(max = 500) String reason,
		@NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from) {

}
