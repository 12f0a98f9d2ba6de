package org.opscharter.rulebook.web;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * The wording of many clauses, pasted as lines {@code number,text} or as a document whose
 * paragraphs begin with the number.
 *
 * @param block what was pasted
 * @param from the first day the wording holds
 * @param confirmed whether the preview was seen and agreed to
 */
record ImportForm(@NotBlank @Size(max = 400_000) String block,
		@NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from, boolean confirmed) {

}
