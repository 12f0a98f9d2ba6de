package org.opscharter.documents;

import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;

/**
 * The identity of a file.
 *
 * @param id a time-ordered UUID
 */
@Embeddable
public record DocumentId(UUID id) {

	/**
	 * A new identity.
	 */
	public static DocumentId next() {
		return new DocumentId(UuidCreator.getTimeOrderedEpoch());
	}

	/**
	 * The identity written as this text.
	 * @throws IllegalArgumentException if the text is not a UUID
	 */
	public static DocumentId of(String text) {
		return new DocumentId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return this.id.toString();
	}

}
