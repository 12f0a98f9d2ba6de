package org.opscharter.requests;

import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;

/**
 * The identity of a service request.
 *
 * @param id a time-ordered UUID
 */
@Embeddable
public record ServiceRequestId(UUID id) {

	static ServiceRequestId next() {
		return new ServiceRequestId(UuidCreator.getTimeOrderedEpoch());
	}

}
