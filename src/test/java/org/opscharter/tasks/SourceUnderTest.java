package org.opscharter.tasks;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.opscharter.activity.Subject;
import org.opscharter.clauses.ClauseId;
import org.opscharter.organisation.PersonId;
import org.springframework.stereotype.Component;

/**
 * A sort of thing only the tests know, from which tasks stem.
 */
@Component
public class SourceUnderTest implements TaskHome {

	private final Map<UUID, PersonId> planners = new ConcurrentHashMap<>();

	private final Map<UUID, Terms> terms = new ConcurrentHashMap<>();

	@Override
	public String kind() {
		return "sample";
	}

	/** A source this person plans, open from 06-01 to 06-30. */
	public Origin plannedBy(PersonId person) {
		UUID id = UUID.randomUUID();
		this.planners.put(id, person);
		say(id, false);
		return Origin.of(new Subject(kind(), id, "YL-2026-0001", "秋季宣讲会", "/"));
	}

	public void close(Origin origin) {
		say(origin.subject().id(), true);
	}

	@Override
	public Set<UUID> readable(Collection<UUID> sources, PersonId person) {
		Set<UUID> readable = new HashSet<>(sources);
		readable.removeIf((source) -> !mayPlan(source, person));
		return readable;
	}

	@Override
	public boolean mayPlan(UUID source, PersonId person) {
		return person.equals(this.planners.get(source));
	}

	@Override
	public Terms terms(UUID source) {
		return this.terms.get(source);
	}

	private void say(UUID source, boolean closed) {
		this.terms.put(source,
				new Terms(closed, true, LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 30), ClauseId.of("S0-8.1")));
	}

}
