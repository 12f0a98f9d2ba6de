package org.opscharter.tasks;

import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;

/**
 * The identity of a task.
 *
 * @param id a time-ordered UUID
 */
@Embeddable
public record TaskId(UUID id) {

	static TaskId next() {
		return new TaskId(UuidCreator.getTimeOrderedEpoch());
	}

}
