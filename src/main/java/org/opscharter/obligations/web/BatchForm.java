package org.opscharter.obligations.web;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.opscharter.obligations.WaiverReason;

/**
 * Several rows let pass at once.
 *
 * @param rows the chosen ones
 */
record BatchForm(
		@NotEmpty(message = "{obligations.batch.rows.missing}") @Size(
				max = 500) @Nullable List<@Size(max = 36) String> rows,
		@NotNull(message = "{obligations.waiver.reason.missing}") @Nullable WaiverReason reason,
		@NotBlank(message = "{obligations.waiver.words.missing}") @Size(max = 300) @Nullable String words) {

	static BatchForm empty() {
		return new BatchForm(List.of(), WaiverReason.CLOSED, "");
	}

}
