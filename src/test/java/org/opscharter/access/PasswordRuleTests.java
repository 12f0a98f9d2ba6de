package org.opscharter.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opscharter.access.AccountRefused.Reason;

class PasswordRuleTests {

	@ParameterizedTest
	@CsvSource({ "short12, PASSWORD_SHORT", "password, PASSWORD_COMMON", "Woaini1314, PASSWORD_COMMON",
			"QWERTY123, PASSWORD_COMMON", "opscharter, PASSWORD_COMMON", "zzzzzzzzzzzzz, PASSWORD_COMMON",
			"abcdefghijk, PASSWORD_COMMON", "98765432, PASSWORD_COMMON", "my-zhaomin-word, PASSWORD_IS_NAME" })
	void whatEverybodyTriesFirstIsRefused(String password, Reason reason) {
		assertThatExceptionOfType(AccountRefused.class).isThrownBy(() -> PasswordRule.require(password, "zhaomin"))
			.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(reason));
	}

	@ParameterizedTest
	@ValueSource(strings = { "tree-lamp-42", "一句只有我知道的话", "all lower case letters", "        . " })
	void noKindOfCharacterIsDemanded(String password) {
		assertThatNoException().isThrownBy(() -> PasswordRule.require(password, "zhaomin"));
	}

	@Test
	void oneHundredAndTwentyEightCharactersAreFineAndOneMoreIsNot() {
		assertThatNoException().isThrownBy(() -> PasswordRule.require("中a".repeat(64), "zhaomin"));
		assertThatExceptionOfType(AccountRefused.class)
			.isThrownBy(() -> PasswordRule.require("中a".repeat(64) + "b", "zhaomin"));
	}

	@Test
	void theListHoldsAtLeastThreeThousand() {
		assertThat(PasswordRule.commonOnes()).isGreaterThan(3000);
	}

	@Test
	void nothingIsCutOff() {
		Passwords passwords = new Passwords();
		String digest = passwords.digest("中".repeat(100) + "a");
		assertThat(digest).startsWith("$argon2id$");
		assertThat(passwords.matches("中".repeat(100) + "a", digest)).isTrue();
		assertThat(passwords.matches("中".repeat(100) + "b", digest)).isFalse();
		assertThat(passwords.matches("", null)).isFalse();
	}

}
