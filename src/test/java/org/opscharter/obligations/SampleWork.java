package org.opscharter.obligations;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.opscharter.clauses.ClauseId;
import org.springframework.stereotype.Component;

/**
 * Work that exists in tests only, and can be recounted.
 */
@Component
class SampleWork implements ObligationSource {

	static final ObligationRule COUNTED = new ObligationRule("X-COUNTED", ClauseId.of("S2a-4.5.2"), Counting.DEADLINE,
			true, List.of());

	private final List<Owed> owed = new CopyOnWriteArrayList<>();

	void says(Owed... rows) {
		this.owed.clear();
		this.owed.addAll(List.of(rows));
	}

	@Override
	public Set<String> rules() {
		return Set.of(COUNTED.code());
	}

	@Override
	public Stream<Owed> owed() {
		return this.owed.stream();
	}

}
