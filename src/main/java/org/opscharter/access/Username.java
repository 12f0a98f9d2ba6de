package org.opscharter.access;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name an account signs in with: 2 to 30 small letters, digits, dots, hyphens and
 * underscores.
 */
record Username(String value) {

	private static final Pattern PLAIN = Pattern.compile("[a-z0-9][a-z0-9._-]{1,29}");

	Username {
		if (!PLAIN.matcher(value).matches()) {
			throw new AccountRefused(AccountRefused.Reason.USERNAME);
		}
	}

	/**
	 * The name as typed; capitals and blanks around it make no difference.
	 */
	static Username of(String typed) {
		return new Username(folded(typed));
	}

	static String folded(String typed) {
		return typed.strip().toLowerCase(Locale.ROOT);
	}

}
