package org.opscharter.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Puts the editions of a regulation in a row: each one ends the day before the next one
 * begins, or before the regulation is repealed.
 */
final class Editions {

	private Editions() {
	}

	/**
	 * @param repealedFrom the first day without the regulation; none as long as it stands
	 */
	static List<Edition> chain(List<Edition> editions, @Nullable LocalDate repealedFrom) {
		List<Edition> sorted = editions.stream().sorted(Comparator.comparing(Edition::from)).toList();
		List<Edition> chained = new ArrayList<>();
		for (int i = 0; i < sorted.size(); i++) {
			Edition edition = sorted.get(i);
			boolean last = i + 1 == sorted.size();
			LocalDate next = last ? repealedFrom : sorted.get(i + 1).from();
			chained.add(new Edition(edition.number(), edition.from(), edition.basis(),
					(next != null) ? next.minusDays(1) : null, last && repealedFrom != null));
		}
		return List.copyOf(chained);
	}

}
