package org.opscharter.execution;

import java.time.LocalDate;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A part of a project with its own end (阶段).
 *
 * @param id what tasks name it by
 * @param name 1 to 60 characters
 * @param starts the first day
 * @param ends the last day: the milestone
 * @param purpose what is there at its end, at most 500 characters
 */
@Embeddable
public record Phase(UUID id, String name, @Column(name = "starts_on") LocalDate starts,
		@Column(name = "ends_on") LocalDate ends, String purpose) {

	/**
	 * A new one.
	 */
	public static Phase of(String name, LocalDate starts, LocalDate ends, String purpose) {
		return new Phase(UuidCreator.getTimeOrderedEpoch(), name, starts, ends, purpose);
	}

}
