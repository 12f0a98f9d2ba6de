package org.opscharter.access;

import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;

/**
 * The identity of an account.
 *
 * @param id a time-ordered UUID
 */
@Embeddable
public record AccountId(UUID id) {

	/**
	 * A new identity.
	 */
	public static AccountId next() {
		return new AccountId(UuidCreator.getTimeOrderedEpoch());
	}

	/**
	 * The identity written as this text.
	 * @throws IllegalArgumentException if the text is not a UUID
	 */
	public static AccountId of(String text) {
		return new AccountId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return this.id.toString();
	}

}
