package org.opscharter.custody.web;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.opscharter.custody.AccountPlan;
import org.opscharter.custody.LoginKind;
import org.opscharter.organisation.PersonId;

/**
 * What the pages about accounts ask for, one record each.
 */
final class CustodyForms {

	private static final String PERSON = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

	private static final String NOBODY = "{channels.invalid.person}";

	private CustodyForms() {
	}

	private static String text(@Nullable String typed) {
		return (typed == null) ? "" : typed.strip();
	}

	/**
	 * An account of the register.
	 */
	record AccountForm(@NotBlank @Size(max = 60) @Nullable String name,
			@NotBlank @Size(max = 40) @Nullable String platform, @NotNull @Nullable LoginKind login,
			@NotNull(message = NOBODY) @Pattern(regexp = PERSON, message = NOBODY) @Nullable String custodian,
			@Size(max = 80) @Nullable String holder, @Size(max = 40) @Nullable String scanner,
			@Size(max = 40) @Nullable String phone, @Size(max = 200) @Nullable String operators,
			@Nullable LocalDate certifiedUntil) {

		static AccountForm blank() {
			return new AccountForm("", "", LoginKind.PASSWORD, "", "", "", "", "", null);
		}

		AccountPlan plan() {
			return new AccountPlan(text(this.name), text(this.platform), this.login, text(this.holder),
					text(this.scanner), text(this.phone), text(this.operators), this.certifiedUntil);
		}

		PersonId custodianId() {
			return PersonId.of(this.custodian);
		}

	}

	/**
	 * A secret on its way in; it is never shown again by a form.
	 */
	record SecretForm(@Size(max = 200) @Nullable String secret) {

		String typed() {
			return (this.secret == null) ? "" : this.secret;
		}

		@Override
		public String toString() {
			return "SecretForm[…]";
		}

	}

	/**
	 * Whom to let know it.
	 */
	record LetForm(@NotNull(message = NOBODY) @Pattern(regexp = PERSON, message = NOBODY) @Nullable String person,
			@Size(max = 300) @Nullable String reason, @Nullable LocalDate until) {

		String why() {
			return text(this.reason);
		}

	}

	/**
	 * Who keeps it from now on.
	 */
	record KeeperForm(
			@NotNull(message = NOBODY) @Pattern(regexp = PERSON, message = NOBODY) @Nullable String custodian) {

	}

	/**
	 * Why.
	 */
	record WordsForm(@Size(max = 300) @Nullable String said) {

		String words() {
			return text(this.said);
		}

	}

}
