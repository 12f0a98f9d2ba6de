package org.opscharter.execution;

import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;

/**
 * The identity of a summary or retrospective.
 *
 * @param id a time-ordered UUID
 */
@Embeddable
public record RetrospectiveId(UUID id) {

	static RetrospectiveId next() {
		return new RetrospectiveId(UuidCreator.getTimeOrderedEpoch());
	}

}
