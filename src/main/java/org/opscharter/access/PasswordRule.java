package org.opscharter.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.opscharter.access.AccountRefused.Reason;
import org.springframework.core.io.ClassPathResource;

/**
 * What a new password must be: 8 to 128 characters of any kind, not among those everybody
 * tries first, not the user name. No letters, digits or signs are demanded: that makes
 * passwords easier to guess, not harder.
 */
final class PasswordRule {

	static final int SHORTEST = 8;

	static final int LONGEST = 128;

	private static final Set<String> COMMON = common();

	private PasswordRule() {
	}

	static void require(String password, String username) {
		int length = password.codePointCount(0, password.length());
		if (length < SHORTEST) {
			throw new AccountRefused(Reason.PASSWORD_SHORT);
		}
		if (password.length() > LONGEST) {
			throw new AccountRefused(Reason.PASSWORD_LONG);
		}
		String folded = password.toLowerCase(Locale.ROOT);
		if (folded.contains(username)) {
			throw new AccountRefused(Reason.PASSWORD_IS_NAME);
		}
		if (COMMON.contains(folded) || isOneCharacter(folded) || isCountedUp(folded)) {
			throw new AccountRefused(Reason.PASSWORD_COMMON);
		}
	}

	static int commonOnes() {
		return COMMON.size();
	}

	private static boolean isOneCharacter(String text) {
		return text.chars().distinct().count() == 1;
	}

	/** 12345678, abcdefgh, 87654321. */
	private static boolean isCountedUp(String text) {
		int step = text.charAt(1) - text.charAt(0);
		if (Math.abs(step) != 1) {
			return false;
		}
		for (int i = 1; i < text.length(); i++) {
			if (text.charAt(i) - text.charAt(i - 1) != step) {
				return false;
			}
		}
		return true;
	}

	private static Set<String> common() {
		try {
			return new ClassPathResource("access/common-passwords.txt").getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.collect(Collectors.toUnmodifiableSet());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
