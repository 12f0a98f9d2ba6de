package org.opscharter.organisation;

import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;

/**
 * The identity of an appointment.
 *
 * @param id a time-ordered UUID
 */
@Embeddable
public record AppointmentId(UUID id) {

	/**
	 * A new identity.
	 */
	public static AppointmentId next() {
		return new AppointmentId(UuidCreator.getTimeOrderedEpoch());
	}

	/**
	 * The identity written as this text.
	 * @throws IllegalArgumentException if the text is not a UUID
	 */
	public static AppointmentId of(String text) {
		return new AppointmentId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return this.id.toString();
	}

}
