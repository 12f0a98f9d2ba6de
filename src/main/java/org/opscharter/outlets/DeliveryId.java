package org.opscharter.outlets;

import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;

/**
 * The identity of a delivery: the same however often it is tried.
 *
 * @param id a time-ordered UUID
 */
@Embeddable
public record DeliveryId(UUID id) {

	static DeliveryId next() {
		return new DeliveryId(UuidCreator.getTimeOrderedEpoch());
	}

	@Override
	public String toString() {
		return this.id.toString();
	}

}
