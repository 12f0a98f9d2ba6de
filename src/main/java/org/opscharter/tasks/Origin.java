package org.opscharter.tasks;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.opscharter.activity.Subject;

/**
 * What a task stems from (来源).
 *
 * @param subject the project, retrospective or minutes
 * @param part the part of it, such as a phase
 * @param label what people call that part, at most 60 characters; empty without one
 */
public record Origin(Subject subject, @Nullable UUID part, String label) {

	/**
	 * The whole thing.
	 */
	public static Origin of(Subject subject) {
		return new Origin(subject, null, "");
	}

	/**
	 * One part of it.
	 */
	public Origin part(UUID id, String name) {
		return new Origin(this.subject, id, name);
	}

}
