package org.opscharter.projects.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Why something is given up or opened again.
 */
record ReasonForm(@NotBlank(message = "{projects.refused.WORDS_MISSING}") @Size(max = 2000,
		message = "{projects.invalid.reason}") String reason) {

}
