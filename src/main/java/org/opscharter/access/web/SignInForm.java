package org.opscharter.access.web;

import org.jspecify.annotations.Nullable;

/**
 * What the sign-in page sends.
 *
 * @param remember whether to stay signed in on this device
 */
record SignInForm(@Nullable String username, @Nullable String password, @Nullable Boolean remember) {

	static SignInForm empty() {
		return new SignInForm("", "", false);
	}

	boolean stays() {
		return Boolean.TRUE.equals(this.remember);
	}

	String name() {
		return (this.username != null) ? this.username : "";
	}

	String secret() {
		return (this.password != null) ? this.password : "";
	}

}
