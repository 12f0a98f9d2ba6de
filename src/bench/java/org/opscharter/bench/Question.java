package org.opscharter.bench;

import java.util.function.Supplier;

import org.opscharter.organisation.PersonId;

/**
 * One question a list page asks, by the product's own code.
 *
 * @param name what it is called in the table
 * @param rows asks it for a person and says how many rows or counts came back
 */
public record Question(String name, Asked rows) {

	/** Asks for a person. */
	@FunctionalInterface
	public interface Asked {

		int of(PersonId person);

	}

	Supplier<Integer> by(PersonId person) {
		return () -> this.rows.of(person);
	}

}
