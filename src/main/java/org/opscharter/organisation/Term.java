package org.opscharter.organisation;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.opscharter.organisation.OrganisationRefused.Reason;

/**
 * The days an appointment lasts, both ends included; without an end it goes on.
 */
@Embeddable
record Term(LocalDate validFrom, @Nullable LocalDate validTo) {

	static Term of(LocalDate from, @Nullable LocalDate to) {
		if (to != null && to.isBefore(from)) {
			throw new OrganisationRefused(Reason.ENDS_BEFORE_IT_BEGINS, from);
		}
		return new Term(from, to);
	}

	boolean overlaps(Term other) {
		return !endsBefore(other.validFrom) && !other.endsBefore(this.validFrom);
	}

	boolean endsBefore(LocalDate day) {
		return this.validTo != null && this.validTo.isBefore(day);
	}

	boolean beginsAfter(LocalDate day) {
		return this.validFrom.isAfter(day);
	}

	boolean includes(LocalDate day) {
		return !beginsAfter(day) && !endsBefore(day);
	}

	Term until(LocalDate lastDay) {
		return of(this.validFrom, lastDay);
	}

}
