package org.opscharter.time;

/**
 * Whether people work on a day, and why.
 */
public enum DayKind {

	/** 工作日: an ordinary working day. */
	WORKING(true),
	/** 周末: a Saturday or Sunday off. */
	WEEKEND(false),
	/** 节假日: off by the notice or by statute, whatever the weekday. */
	HOLIDAY(false),
	/** 调休上班: a Saturday or Sunday worked in exchange for a day off. */
	MAKE_UP(true);

	private final boolean worked;

	DayKind(boolean worked) {
		this.worked = worked;
	}

	/**
	 * Whether the department works on such a day.
	 */
	public boolean isWorked() {
		return this.worked;
	}

}
