package org.opscharter.organisation;

import java.time.LocalDate;

/**
 * Somebody holds other posts than before.
 *
 * @param person who
 * @param from the first day it holds
 */
public record PersonMoved(PersonId person, LocalDate from) {

}
