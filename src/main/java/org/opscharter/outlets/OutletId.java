package org.opscharter.outlets;

import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;

/**
 * The identity of an outlet.
 *
 * @param id a time-ordered UUID
 */
@Embeddable
public record OutletId(UUID id) {

	static OutletId next() {
		return new OutletId(UuidCreator.getTimeOrderedEpoch());
	}

	@Override
	public String toString() {
		return this.id.toString();
	}

}
