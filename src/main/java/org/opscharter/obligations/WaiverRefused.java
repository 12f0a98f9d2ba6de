package org.opscharter.obligations;

import org.jspecify.annotations.Nullable;

/**
 * A rule says no to a waiver.
 */
public class WaiverRefused extends RuntimeException {

	private final Reason reason;

	private final @Nullable String detail;

	WaiverRefused(Reason reason) {
		this(reason, null);
	}

	WaiverRefused(Reason reason, @Nullable String detail) {
		super(reason + ((detail != null) ? " " + detail : ""));
		this.reason = reason;
		this.detail = detail;
	}

	/**
	 * Why.
	 */
	public Reason reason() {
		return this.reason;
	}

	/**
	 * A day or a name for the sentence; none where it needs none.
	 */
	public @Nullable String detail() {
		return this.detail;
	}

	/**
	 * The rules that say no.
	 */
	public enum Reason {

		/** Only who owes it asks. */
		NOT_OWNER,
		/** It is met, waived or void already. */
		CLOSED,
		/** More than three working days have passed since. */
		TOO_LATE,
		/** Somebody has asked already. */
		ASKED_ALREADY,
		/** There is nobody above who could decide. */
		NOBODY_DECIDES,
		/** Who owes it never decides about it. */
		OWN,
		/** Another person decides this one. */
		NOT_DECIDER,
		/** It has been decided. */
		DECIDED,
		/** A refusal, and a waiver in advance, need words. */
		WORDS_MISSING,
		/** Nothing was chosen. */
		NOTHING_CHOSEN

	}

}
