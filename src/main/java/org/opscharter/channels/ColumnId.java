package org.opscharter.channels;

import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;

/**
 * The identity of a column.
 *
 * @param id a time-ordered UUID
 */
@Embeddable
public record ColumnId(UUID id) {

	static ColumnId next() {
		return new ColumnId(UuidCreator.getTimeOrderedEpoch());
	}

	/**
	 * The identity written as this text.
	 * @throws IllegalArgumentException if the text is not a UUID
	 */
	public static ColumnId of(String text) {
		return new ColumnId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return this.id.toString();
	}

}
