package org.opscharter.projects;

import org.jspecify.annotations.Nullable;

/**
 * What could go wrong, how likely and how bad (S1-5.2).
 *
 * @param risk what could happen, at most 240 characters
 * @param likelihood 1 to 5; none while it is not judged
 * @param impact 1 to 5; none while it is not judged
 * @param response what is done about it (应对), at most 1,000 characters
 */
public record Risk(String risk, @Nullable Integer likelihood, @Nullable Integer impact, String response) {

	private static final int HIGH = 15;

	private static final int MEDIUM = 6;

	/**
	 * 高, 中 or 低, from likelihood times impact; none while one is open.
	 */
	public @Nullable Level level() {
		if (this.likelihood == null || this.impact == null) {
			return null;
		}
		int weight = this.likelihood * this.impact;
		return (weight >= HIGH) ? Level.HIGH : (weight >= MEDIUM) ? Level.MEDIUM : Level.LOW;
	}

	/**
	 * The three levels of S1-5.2.2, mildest first.
	 */
	public enum Level {

		/** 低. */
		LOW,
		/** 中. */
		MEDIUM,
		/** 高. */
		HIGH

	}

}
