package org.opscharter.tasks;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.opscharter.organisation.PersonId;

/**
 * A task is done.
 *
 * @param task which
 * @param number its number
 * @param owner who owes it
 * @param by who did this
 * @param source the id of what it stems from
 * @param part the part of that
 */
public record TaskCompleted(TaskId task, String number, PersonId owner, PersonId by, @Nullable UUID source,
		@Nullable UUID part) {

}
