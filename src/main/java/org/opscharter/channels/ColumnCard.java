package org.opscharter.channels;

import org.jspecify.annotations.Nullable;
import org.opscharter.organisation.PersonId;

/**
 * A column as other modules need to know it.
 *
 * @param id the column
 * @param channel the channel it is a part of
 * @param name what it is called
 * @param owner who answers for it; none is a fault (S2a-4.1a)
 * @param fixed 固定栏目: looked at every month
 * @param standing whether it is in use
 */
public record ColumnCard(ColumnId id, ChannelId channel, String name, @Nullable PersonId owner, boolean fixed,
		boolean standing) {

}
