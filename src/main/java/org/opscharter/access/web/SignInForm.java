package org.opscharter.access.web;

import org.jspecify.annotations.Nullable;

/**
 * What the sign-in page sends.
 */
record SignInForm(@Nullable String username, @Nullable String password) {

	String name() {
		return (this.username != null) ? this.username : "";
	}

	String secret() {
		return (this.password != null) ? this.password : "";
	}

}
