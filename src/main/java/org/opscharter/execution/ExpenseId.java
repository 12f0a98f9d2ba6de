package org.opscharter.execution;

import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;

/**
 * The identity of an expense.
 *
 * @param id a time-ordered UUID
 */
@Embeddable
public record ExpenseId(UUID id) {

	static ExpenseId next() {
		return new ExpenseId(UuidCreator.getTimeOrderedEpoch());
	}

}
