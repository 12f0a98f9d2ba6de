package org.opscharter.organisation;

import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;

/**
 * The identity of a post.
 *
 * @param id a time-ordered UUID
 */
@Embeddable
public record PostId(UUID id) {

	/**
	 * A new identity.
	 */
	public static PostId next() {
		return new PostId(UuidCreator.getTimeOrderedEpoch());
	}

	/**
	 * The identity written as this text.
	 * @throws IllegalArgumentException if the text is not a UUID
	 */
	public static PostId of(String text) {
		return new PostId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return this.id.toString();
	}

}
