package org.opscharter.obligations;

import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;

/**
 * The identity of a row of the ledger.
 *
 * @param id a time-ordered UUID
 */
@Embeddable
public record ObligationId(UUID id) {

	static ObligationId next() {
		return new ObligationId(UuidCreator.getTimeOrderedEpoch());
	}

	/**
	 * The identity written as this text.
	 * @throws IllegalArgumentException if the text is not a UUID
	 */
	public static ObligationId of(String text) {
		return new ObligationId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return this.id.toString();
	}

}
