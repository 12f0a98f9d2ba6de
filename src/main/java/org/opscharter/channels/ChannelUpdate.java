package org.opscharter.channels;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.opscharter.organisation.PersonId;

/**
 * One publication on one channel (更新).
 *
 * @param publication what was published; several channels may carry the same one
 * @param channel where
 * @param column in which column; none where it stands in no column
 * @param at when it went out; not later than now
 * @param by who published it
 * @param hasText whether it has text
 * @param hasPictures whether it has at least one picture
 * @param title what it is called, at most 120 characters
 * @param link the path of its page in this program
 */
public record ChannelUpdate(UUID publication, ChannelId channel, @Nullable ColumnId column, Instant at, PersonId by,
		boolean hasText, boolean hasPictures, String title, String link) {

}
