package org.opscharter.access.web;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What the administrator sends to open an account.
 */
record AccountForm(@NotNull(message = "{access.missing.person}") @Nullable UUID person,
		@NotBlank(message = "{access.missing.username}") @Size(max = 60,
				message = "{access.refused.username}") String username) {

	static AccountForm empty() {
		return new AccountForm(null, "");
	}

}
