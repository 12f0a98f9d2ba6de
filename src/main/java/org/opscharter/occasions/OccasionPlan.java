package org.opscharter.occasions;

import java.time.LocalDate;
import java.util.Set;

import org.opscharter.channels.ChannelId;
import org.opscharter.organisation.PersonId;

/**
 * What is written down about an occasion.
 *
 * @param title at most 120 characters
 * @param kind what sort it is
 * @param starts its first day
 * @param ends its last day, not before the first
 * @param owner who answers for it
 * @param channels where it is meant to appear; may be empty
 */
public record OccasionPlan(String title, OccasionKind kind, LocalDate starts, LocalDate ends, PersonId owner,
		Set<ChannelId> channels) {

}
