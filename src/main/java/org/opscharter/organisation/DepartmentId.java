package org.opscharter.organisation;

import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;

/**
 * The identity of a department.
 *
 * @param id a time-ordered UUID
 */
@Embeddable
public record DepartmentId(UUID id) {

	/**
	 * A new identity.
	 */
	public static DepartmentId next() {
		return new DepartmentId(UuidCreator.getTimeOrderedEpoch());
	}

	/**
	 * The identity written as this text.
	 * @throws IllegalArgumentException if the text is not a UUID
	 */
	public static DepartmentId of(String text) {
		return new DepartmentId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return this.id.toString();
	}

}
