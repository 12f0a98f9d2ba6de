package org.opscharter.topics;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.opscharter.organisation.PersonId;

/**
 * What a topic says.
 *
 * @param title at most 64 characters
 * @param note why it is worth writing, at most 1,000 characters; may be empty
 * @param source where it was found, at most 120 characters; may be empty
 * @param verified whether that was checked (S2a-6.5b)
 * @param link where to read on, an http or https address; may be empty
 * @param column the column it is for; none where it is for any
 * @param recipients whom a lead is sent to; empty for everything else
 */
public record TopicPlan(TopicKind kind, String title, String note, String source, boolean verified, String link,
		@Nullable UUID column, Set<PersonId> recipients) {

	/** The longest title. */
	public static final int TITLE = 64;

	public TopicPlan {
		recipients = Set.copyOf(recipients);
	}

}
