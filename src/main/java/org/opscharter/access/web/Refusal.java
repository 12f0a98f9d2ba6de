package org.opscharter.access.web;

import org.opscharter.access.AccountRefused;
import org.opscharter.access.SignInRefused;
import org.springframework.http.HttpStatus;
import org.springframework.validation.Errors;

/**
 * The words for what the door or an account refuses.
 */
final class Refusal {

	private Refusal() {
	}

	static HttpStatus status(SignInRefused refusal) {
		return (refusal.reason() == SignInRefused.Reason.LOCKED) ? HttpStatus.TOO_MANY_REQUESTS
				: HttpStatus.UNPROCESSABLE_CONTENT;
	}

	static String key(SignInRefused refusal) {
		return (refusal.reason() == SignInRefused.Reason.LOCKED) ? "access.refused.locked" : "access.refused.wrong";
	}

	static String key(AccountRefused refusal) {
		return switch (refusal.reason()) {
			case USERNAME -> "access.refused.username";
			case USERNAME_TAKEN -> "access.refused.usernameTaken";
			case SECOND_ACCOUNT -> "access.refused.secondAccount";
			case NO_ACCOUNT -> "access.refused.noAccount";
			case PASSWORD_SHORT -> "access.refused.short";
			case PASSWORD_LONG -> "access.refused.long";
			case PASSWORD_COMMON -> "access.refused.common";
			case PASSWORD_IS_NAME -> "access.refused.isName";
			case PASSWORD_WRONG -> "access.refused.current";
			case LINK_VOID -> "access.refused.link";
			case OWN_ACCOUNT -> "access.refused.ownAccount";
		};
	}

	/**
	 * Puts a refusal at the field it is about.
	 */
	static void at(Errors errors, String passwordField, String tokenField, AccountRefused refusal) {
		String field = switch (refusal.reason()) {
			case PASSWORD_WRONG, LINK_VOID -> tokenField;
			case PASSWORD_SHORT, PASSWORD_LONG, PASSWORD_COMMON, PASSWORD_IS_NAME -> passwordField;
			default -> "username";
		};
		errors.rejectValue(field, key(refusal));
	}

	static void at(Errors errors, String field, SignInRefused refusal) {
		errors.rejectValue(field, key(refusal));
	}

}
