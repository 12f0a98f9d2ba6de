package org.opscharter.channels;

import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;

/**
 * The identity of a suggested column.
 *
 * @param id a time-ordered UUID
 */
@Embeddable
public record SuggestionId(UUID id) {

	static SuggestionId next() {
		return new SuggestionId(UuidCreator.getTimeOrderedEpoch());
	}

	@Override
	public String toString() {
		return this.id.toString();
	}

}
