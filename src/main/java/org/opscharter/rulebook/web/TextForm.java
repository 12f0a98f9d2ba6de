package org.opscharter.rulebook.web;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.opscharter.rulebook.ClauseText;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * The wording of one clause; empty returns to our summary.
 */
record TextForm(@Nullable @Size(max = ClauseText.LONGEST) String body,
		@NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from) {

}
