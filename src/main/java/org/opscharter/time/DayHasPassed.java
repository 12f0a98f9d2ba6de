package org.opscharter.time;

import java.time.LocalDate;

/**
 * Midnight has come. Published once for each day, in order, also for days missed while
 * the program did not run; a listener that fails has the day published again.
 *
 * @param day the day that has ended
 */
public record DayHasPassed(LocalDate day) {

}
