package org.opscharter.staffing.web;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * The last day of an appointment, or of a working life here.
 *
 * @param aware whether the open work was seen
 * @param successor the id of who takes over what is open; may be empty
 */
record LastDayForm(@NotNull LocalDate lastDay, @Nullable Boolean aware, @Nullable String successor) {

	boolean isAware() {
		return Boolean.TRUE.equals(this.aware);
	}

	static LastDayForm on(LocalDate today) {
		return new LastDayForm(today, false, "");
	}

}
