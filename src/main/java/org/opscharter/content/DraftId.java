package org.opscharter.content;

import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;

/**
 * The identity of a draft.
 *
 * @param id a time-ordered UUID
 */
@Embeddable
public record DraftId(UUID id) {

	static DraftId next() {
		return new DraftId(UuidCreator.getTimeOrderedEpoch());
	}

}
