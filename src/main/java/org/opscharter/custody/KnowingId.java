package org.opscharter.custody;

import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;

/**
 * The identity of somebody's knowing an account.
 *
 * @param id a time-ordered UUID
 */
@Embeddable
public record KnowingId(UUID id) {

	static KnowingId next() {
		return new KnowingId(UuidCreator.getTimeOrderedEpoch());
	}

	@Override
	public String toString() {
		return this.id.toString();
	}

}
