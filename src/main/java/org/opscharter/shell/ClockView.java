package org.opscharter.shell;

/**
 * A running limit in words (时限): relative first, absolute under it.
 */
public record ClockView(Tone tone, String relative, String absolute) {

	/**
	 * How pressing it is.
	 */
	public enum Tone {

		/** 从容. */
		CALM,
		/** 临近. */
		NEAR,
		/** 超时、逾期. */
		OVER,
		/** 暂停. */
		PAUSED,
		/** 完成. */
		DONE

	}

}
