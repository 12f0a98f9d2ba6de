package org.opscharter.notifications;

import java.time.Instant;

import org.opscharter.organisation.PersonId;

/**
 * A fact the clock makes, for one person.
 *
 * @param person who is told
 * @param notice what he is told
 * @param at when it became a fact
 */
public record ClockNotice(PersonId person, Notice notice, Instant at) {

}
