package org.opscharter.custody;

import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;

/**
 * The identity of an account.
 *
 * @param id a time-ordered UUID
 */
@Embeddable
public record CustodyAccountId(UUID id) {

	static CustodyAccountId next() {
		return new CustodyAccountId(UuidCreator.getTimeOrderedEpoch());
	}

	@Override
	public String toString() {
		return this.id.toString();
	}

}
