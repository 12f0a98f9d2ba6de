package org.opscharter.tasks.web;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.opscharter.shell.ClockView;

/**
 * One task of a list, in words.
 *
 * @param square the state of its square
 * @param status the state in words
 * @param settled when it was done or cancelled
 * @param clock how long there is, while it is open
 * @param high its priority, where it is not the usual one
 * @param source what it stems from, with the part
 * @param urgeable whether the reader may urge now
 * @param again when he may urge again, if he has
 * @param column the column of the board it stands in
 */
record TaskLine(String number, String title, String owner, String square, String status, String due, LocalDate day,
		@Nullable String settled, @Nullable ClockView clock, @Nullable String high, boolean important,
		@Nullable String source, @Nullable String sourceLink, boolean urgeable, @Nullable String again, String column,
		boolean movable) {

	public String href() {
		return "/tasks/" + this.number;
	}

}
