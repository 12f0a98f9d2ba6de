package org.opscharter.obligations;

import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;

/**
 * The identity of a waiver.
 *
 * @param id a time-ordered UUID
 */
@Embeddable
public record WaiverId(UUID id) {

	static WaiverId next() {
		return new WaiverId(UuidCreator.getTimeOrderedEpoch());
	}

	/**
	 * The identity written as this text.
	 * @throws IllegalArgumentException if the text is not a UUID
	 */
	public static WaiverId of(String text) {
		return new WaiverId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return this.id.toString();
	}

}
