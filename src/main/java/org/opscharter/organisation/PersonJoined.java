package org.opscharter.organisation;

import java.time.LocalDate;

/**
 * Somebody was hired.
 *
 * @param person who
 * @param on the first day
 */
public record PersonJoined(PersonId person, LocalDate on) {

}
