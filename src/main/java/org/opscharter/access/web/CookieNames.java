package org.opscharter.access.web;

import java.time.Duration;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * How our cookies are called and guarded. Under https the prefix {@code __Host-} makes
 * browsers insist on https and on this host alone; without https they would refuse it, so
 * the example department on the own machine goes without.
 */
@Component
class CookieNames {

	private final boolean https;

	CookieNames(@Value("${opscharter.evaluation:false}") boolean evaluation,
			@Value("${opscharter.https:true}") boolean https) {
		this.https = https && !evaluation;
	}

	/**
	 * Whether people reach the program through https only.
	 */
	boolean https() {
		return this.https;
	}

	String session() {
		return name("SID");
	}

	String csrf() {
		return name("CSRF");
	}

	String device() {
		return name("DEVICE");
	}

	/**
	 * A cookie that scripts cannot read and other sites do not send.
	 */
	ResponseCookie cookie(String name, String value, Duration age) {
		return ResponseCookie.from(name, value)
			.path("/")
			.maxAge(age)
			.secure(this.https)
			.httpOnly(true)
			.sameSite("Lax")
			.build();
	}

	private String name(String plain) {
		return this.https ? "__Host-" + plain : plain;
	}

}
