package org.opscharter.execution;

import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;

/**
 * The identity of a change.
 *
 * @param id a time-ordered UUID
 */
@Embeddable
public record ChangeId(UUID id) {

	static ChangeId next() {
		return new ChangeId(UuidCreator.getTimeOrderedEpoch());
	}

}
