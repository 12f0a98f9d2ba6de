package org.opscharter.access.web;

import jakarta.validation.constraints.NotEmpty;

/**
 * What somebody sends who changes the password.
 */
record PasswordForm(@NotEmpty(message = "{access.missing.current}") String current,
		@NotEmpty(message = "{access.missing.password}") String next) {
}
