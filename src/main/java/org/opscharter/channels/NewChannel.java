package org.opscharter.channels;

import java.util.Collection;
import java.util.Set;

import org.opscharter.organisation.PersonId;

/**
 * A channel that is to be opened.
 *
 * @param channelClass what sort of channel it is
 * @param profile what the register says about it
 * @param owner who answers for it
 * @param deputies who stands in for him
 * @param main whether it is the main account of its class
 */
public record NewChannel(ChannelClass channelClass, ChannelProfile profile, PersonId owner,
		Collection<PersonId> deputies, boolean main) {

	/**
	 * A channel without deputies that is not a main account.
	 */
	public static NewChannel of(ChannelClass channelClass, ChannelProfile profile, PersonId owner) {
		return new NewChannel(channelClass, profile, owner, Set.of(), false);
	}

}
