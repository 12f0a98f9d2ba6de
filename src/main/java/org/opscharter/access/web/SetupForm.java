package org.opscharter.access.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;

/**
 * What the first administrator sends.
 */
record SetupForm(
		@NotBlank(message = "{access.missing.token}") @Size(max = 200, message = "{access.refused.link}") String token,
		@NotBlank(message = "{access.missing.company}") @Size(max = 60,
				message = "{access.tooLong.company}") String company,
		@NotBlank(message = "{access.missing.name}") @Size(max = 30, message = "{access.tooLong.name}") String name,
		@NotBlank(message = "{access.missing.username}") @Size(max = 60,
				message = "{access.refused.username}") String username,
		@NotEmpty(message = "{access.missing.password}") String password) {

	static SetupForm empty() {
		return new SetupForm("", "", "", "admin", "");
	}

}
