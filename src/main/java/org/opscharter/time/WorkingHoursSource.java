package org.opscharter.time;

import java.time.LocalDate;

/**
 * Says which working hours hold on a day. The module that keeps the rule
 * {@code time.workingHours} implements it; it is asked for each day counted, so it
 * answers from memory. Without one, {@link WorkingHours#USUAL} hold.
 */
@FunctionalInterface
public interface WorkingHoursSource {

	/**
	 * The hours of a working day at that date.
	 */
	WorkingHours on(LocalDate day);

}
