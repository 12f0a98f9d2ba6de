package org.opscharter.channels;

/**
 * How many updates a channel owes (更新频次).
 *
 * @param unit in which time
 * @param target how many, at least 1; 0 where nothing is owed
 */
public record Requirement(Unit unit, int target) {

	/** Nothing is owed. */
	public static final Requirement NONE = new Requirement(Unit.NONE, 0);

	/**
	 * Whether anything is owed.
	 */
	public boolean asksForSomething() {
		return this.unit != Unit.NONE;
	}

	/**
	 * The time in which they are owed.
	 */
	public enum Unit {

		/** 不要求. */
		NONE,
		/** 每天, weekends included. */
		DAY,
		/** 每周, Monday to Sunday. */
		WEEK

	}

	/**
	 * What happens on holidays of the working calendar.
	 */
	public enum Holidays {

		/** 按制度. */
		PRESET,
		/** 照常要求. */
		COUNT,
		/** 免除. */
		EXEMPT

	}

}
