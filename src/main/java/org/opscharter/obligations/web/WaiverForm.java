package org.opscharter.obligations.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.opscharter.obligations.WaiverReason;

/**
 * What somebody who asks for a waiver fills in.
 *
 * @param reason which of the reasons that count
 * @param words what happened
 */
record WaiverForm(@NotNull(message = "{obligations.waiver.reason.missing}") @Nullable WaiverReason reason,
		@NotBlank(message = "{obligations.waiver.words.missing}") @Size(max = 300) @Nullable String words) {

	static WaiverForm empty() {
		return new WaiverForm(null, "");
	}

}
