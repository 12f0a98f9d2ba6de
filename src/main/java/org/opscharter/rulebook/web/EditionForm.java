package org.opscharter.rulebook.web;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * A new edition, or the end of the regulation.
 *
 * @param deed what to do
 * @param basis the papers it rests on, or why the regulation ends
 * @param from the first day
 */
record EditionForm(@NotNull Deed deed, @NotBlank @Size(max = 500) String basis,
		@NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from) {

	/**
	 * What can be done.
	 */
	enum Deed {

		/** Publish the next edition. */
		PUBLISH,
		/** End the regulation without a successor. */
		REPEAL

	}

}
