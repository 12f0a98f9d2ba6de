package org.opscharter.time;

import java.time.LocalDate;
import java.time.LocalTime;

import org.jspecify.annotations.Nullable;

/**
 * One line of how working time was counted: a span of hours that counted, or a day that
 * did not.
 *
 * @param day the day
 * @param kind why the day counts or not
 * @param name the holiday it belongs to, may be empty
 * @param from when counting began; none for a day left out
 * @param to when it ended; none for a day left out
 * @param minutes the full minutes counted; 0 for a day left out
 */
public record Stretch(LocalDate day, DayKind kind, String name, @Nullable LocalTime from, @Nullable LocalTime to,
		long minutes) {

	/**
	 * Whether the day was left out.
	 */
	public boolean isSkipped() {
		return this.from == null;
	}

}
