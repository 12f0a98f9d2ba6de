package org.opscharter.channels;

import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;

/**
 * The identity of a channel.
 *
 * @param id a time-ordered UUID
 */
@Embeddable
public record ChannelId(UUID id) {

	static ChannelId next() {
		return new ChannelId(UuidCreator.getTimeOrderedEpoch());
	}

	/**
	 * The identity written as this text.
	 * @throws IllegalArgumentException if the text is not a UUID
	 */
	public static ChannelId of(String text) {
		return new ChannelId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return this.id.toString();
	}

}
