package org.opscharter.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.opscharter.organisation.PersonId;

/**
 * A setting of the department that holds from a day on.
 *
 * @param <T> what is set
 */
record Dated<T>(UUID id, LocalDate from, PersonId by, String reason, T content) {

	/** The one that holds on that day: the newest of those that have begun. */
	static <T> Optional<Dated<T>> on(LocalDate day, List<Dated<T>> settings) {
		return settings.stream().filter((setting) -> !setting.from.isAfter(day)).reduce((earlier, later) -> later);
	}

}
