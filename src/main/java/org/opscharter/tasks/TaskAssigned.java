package org.opscharter.tasks;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.opscharter.organisation.PersonId;

/**
 * Somebody owes a task now: a new one, or one that was another's.
 *
 * @param task which
 * @param number its number
 * @param owner who owes it
 * @param by who did this
 * @param source the id of what it stems from
 * @param part the part of that
 */
public record TaskAssigned(TaskId task, String number, PersonId owner, PersonId by, @Nullable UUID source,
		@Nullable UUID part) {

}
