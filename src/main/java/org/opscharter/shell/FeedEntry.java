package org.opscharter.shell;

import java.time.Instant;

/**
 * One entry of a calendar.
 *
 * @param uid stays the same when the entry moves
 * @param title in words, with what is to be done
 * @param at when it is due or planned for; the end of a day stands for the whole day
 * @param path where it is done
 */
public record FeedEntry(String uid, String title, Instant at, String path) {

}
