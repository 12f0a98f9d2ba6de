package org.opscharter.access;

/**
 * The door stays shut.
 */
public class SignInRefused extends RuntimeException {

	private final Reason reason;

	SignInRefused(Reason reason) {
		super("Refused: " + reason);
		this.reason = reason;
	}

	public Reason reason() {
		return this.reason;
	}

	/**
	 * Why it stays shut.
	 */
	public enum Reason {

		/** Name and password do not belong together, or nothing has this name. */
		WRONG,
		/** Too many tries have failed; even the right password is not looked at. */
		LOCKED

	}

}
