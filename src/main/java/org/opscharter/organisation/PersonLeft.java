package org.opscharter.organisation;

import java.time.LocalDate;

/**
 * It was settled that somebody leaves; the last day may still be ahead.
 *
 * @param person who
 * @param lastDay the last day he works here
 */
public record PersonLeft(PersonId person, LocalDate lastDay) {

}
