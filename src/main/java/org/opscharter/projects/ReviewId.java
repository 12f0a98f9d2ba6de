package org.opscharter.projects;

import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;

/**
 * The identity of an internal review.
 *
 * @param id a time-ordered UUID
 */
@Embeddable
public record ReviewId(UUID id) {

	static ReviewId next() {
		return new ReviewId(UuidCreator.getTimeOrderedEpoch());
	}

}
