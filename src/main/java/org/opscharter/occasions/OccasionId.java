package org.opscharter.occasions;

import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;

/**
 * The identity of an occasion.
 *
 * @param id a time-ordered UUID
 */
@Embeddable
public record OccasionId(UUID id) {

	static OccasionId next() {
		return new OccasionId(UuidCreator.getTimeOrderedEpoch());
	}

	/**
	 * The identity written as this text.
	 * @throws IllegalArgumentException if the text is not a UUID
	 */
	public static OccasionId of(String text) {
		return new OccasionId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return this.id.toString();
	}

}
