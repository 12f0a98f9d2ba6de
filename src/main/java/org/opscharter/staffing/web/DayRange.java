package org.opscharter.staffing.web;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/**
 * The days a working life may have; others are slips of the hand.
 */
@Component
class DayRange {

	private static final LocalDate EARLIEST = LocalDate.of(1980, 1, 1);

	/** How far ahead something may be settled, in years. */
	private static final int AHEAD = 5;

	private final BusinessTime time;

	DayRange(BusinessTime time) {
		this.time = time;
	}

	void check(BindingResult errors, String field, @Nullable LocalDate day) {
		LocalDate latest = this.time.today().plusYears(AHEAD);
		if (day != null && (day.isBefore(EARLIEST) || day.isAfter(latest))) {
			errors.rejectValue(field, "staffing.day.range", new Object[] { EARLIEST.toString(), latest.toString() },
					null);
		}
	}

}
