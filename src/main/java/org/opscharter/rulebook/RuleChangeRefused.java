package org.opscharter.rulebook;

/**
 * A change of the rulebook that cannot be made, and why.
 */
public class RuleChangeRefused extends RuntimeException {

	private final Reason reason;

	private final Object[] details;

	RuleChangeRefused(Reason reason, Object... details) {
		super(reason.name());
		this.reason = reason;
		this.details = details;
	}

	public Reason reason() {
		return this.reason;
	}

	/**
	 * What the sentence of refusal names.
	 */
	public Object[] details() {
		return this.details.clone();
	}

	/**
	 * Why a change is refused; each has its sentence.
	 */
	public enum Reason {

		/** 不降级的条款. */
		NEVER_LOWERED,
		/** Only hard rules have a level. */
		NO_LEVEL,
		/** Changes hold from today on. */
		IN_THE_PAST,
		/** Not a value of this rule. */
		NOT_A_VALUE,
		/** It is so already. */
		NOTHING_CHANGES,
		/** 理由须写明. */
		REASON_MISSING,
		/** It already holds and can only be changed again. */
		ALREADY_IN_FORCE,
		/** There is no operations department yet. */
		NO_DEPARTMENT,
		/** An edition says what it rests on (S0-1b). */
		BASIS_MISSING,
		/** A newer edition is known already. */
		EDITION_OVERLAPS,
		/** The text is longer than 8000 characters. */
		TOO_LONG

	}

}
