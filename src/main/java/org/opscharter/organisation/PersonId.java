package org.opscharter.organisation;

import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;

/**
 * The identity of a person.
 *
 * @param id a time-ordered UUID
 */
@Embeddable
public record PersonId(UUID id) {

	/**
	 * A new identity.
	 */
	public static PersonId next() {
		return new PersonId(UuidCreator.getTimeOrderedEpoch());
	}

	/**
	 * The identity written as this text.
	 * @throws IllegalArgumentException if the text is not a UUID
	 */
	public static PersonId of(String text) {
		return new PersonId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return this.id.toString();
	}

}
