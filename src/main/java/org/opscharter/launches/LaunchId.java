package org.opscharter.launches;

import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;

/**
 * The identity of a launch.
 *
 * @param id a time-ordered UUID
 */
@Embeddable
public record LaunchId(UUID id) {

	static LaunchId next() {
		return new LaunchId(UuidCreator.getTimeOrderedEpoch());
	}

	@Override
	public String toString() {
		return this.id.toString();
	}

}
