package org.opscharter.access;

/**
 * What was asked of an account cannot be done.
 */
public class AccountRefused extends RuntimeException {

	private final Reason reason;

	AccountRefused(Reason reason) {
		super("Refused: " + reason);
		this.reason = reason;
	}

	public Reason reason() {
		return this.reason;
	}

	/**
	 * Why it cannot be done.
	 */
	public enum Reason {

		/** The user name is not 2 to 30 small letters, digits, dots, hyphens. */
		USERNAME,
		/** Somebody else signs in with this name. */
		USERNAME_TAKEN,
		/** The person has an account already. */
		SECOND_ACCOUNT,
		/** There is no such account, or it is closed. */
		NO_ACCOUNT,
		/** The new password is shorter than 8 characters. */
		PASSWORD_SHORT,
		/** The new password is longer than 128 characters. */
		PASSWORD_LONG,
		/** The new password is among the commonest ones. */
		PASSWORD_COMMON,
		/** The new password is the user name or holds it. */
		PASSWORD_IS_NAME,
		/** The password given as the current one is wrong. */
		PASSWORD_WRONG,
		/** The link or token is unknown, used or out of date. */
		LINK_VOID,
		/** Nobody closes or locks out himself. */
		OWN_ACCOUNT

	}

}
