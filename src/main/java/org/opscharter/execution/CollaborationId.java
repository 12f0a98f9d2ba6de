package org.opscharter.execution;

import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;

/**
 * The identity of a request for collaboration.
 *
 * @param id a time-ordered UUID
 */
@Embeddable
public record CollaborationId(UUID id) {

	static CollaborationId next() {
		return new CollaborationId(UuidCreator.getTimeOrderedEpoch());
	}

}
