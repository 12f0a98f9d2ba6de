package org.opscharter.occasions;

import java.time.LocalDate;

import org.opscharter.organisation.PersonId;

/**
 * An occasion as other modules need to know it.
 *
 * @param major whether the head has confirmed that it is major
 * @param owed how many things are still to be told of it
 */
public record OccasionCard(OccasionId id, String number, String title, OccasionKind kind, LocalDate starts,
		LocalDate ends, PersonId owner, boolean major, int owed) {

}
