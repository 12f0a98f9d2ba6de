package org.opscharter.projects.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * How a draft begins.
 */
record TitleForm(@NotBlank(message = "{projects.gap.title}") @Size(max = 120,
		message = "{projects.invalid.title}") String title) {

}
