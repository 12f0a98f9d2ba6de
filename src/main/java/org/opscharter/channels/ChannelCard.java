package org.opscharter.channels;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.opscharter.organisation.PersonId;

/**
 * A channel as other modules need to know it.
 *
 * @param id the channel
 * @param name the name of the account
 * @param channelClass what sort of channel it is
 * @param owner who answers for it
 * @param deputies who stands in for him
 * @param main 主账号: the account of its class that must carry major events (C45)
 * @param dailyPushQuota how many pushes a day are possible; none without a limit
 * @param columns the columns in use, in the order they were opened
 */
public record ChannelCard(ChannelId id, String name, ChannelClass channelClass, PersonId owner, Set<PersonId> deputies,
		boolean main, @Nullable Integer dailyPushQuota, List<ColumnCard> columns) {

	/**
	 * Whether this person answers for it or stands in.
	 */
	public boolean isTendedBy(PersonId person) {
		return this.owner.equals(person) || this.deputies.contains(person);
	}

}
