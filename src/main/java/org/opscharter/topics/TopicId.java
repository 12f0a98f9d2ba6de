package org.opscharter.topics;

import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;

/**
 * The identity of a topic.
 *
 * @param id a time-ordered UUID
 */
@Embeddable
public record TopicId(UUID id) {

	static TopicId next() {
		return new TopicId(UuidCreator.getTimeOrderedEpoch());
	}

	@Override
	public String toString() {
		return this.id.toString();
	}

}
