package org.opscharter.tasks;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.opscharter.organisation.PersonId;
import org.opscharter.tasks.TaskHome.Terms;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Asks the module of a source about its tasks.
 */
@Component
class TaskHomes {

	private final ObjectProvider<TaskHome> homes;

	TaskHomes(ObjectProvider<TaskHome> homes) {
		this.homes = homes;
	}

	@Nullable Terms terms(@Nullable Origin origin) {
		return home(origin).map((home) -> home.terms(origin.subject().id())).orElse(null);
	}

	boolean mayPlan(@Nullable Origin origin, PersonId person) {
		return home(origin).map((home) -> home.mayPlan(origin.subject().id(), person)).orElse(false);
	}

	Set<PersonId> lent(@Nullable Origin origin) {
		return home(origin).map((home) -> home.lent(origin.subject().id())).orElse(Set.of());
	}

	boolean mayRead(@Nullable Origin origin, PersonId person) {
		return origin != null && !readable(origin.subject().kind(), Set.of(origin.subject().id()), person).isEmpty();
	}

	Set<UUID> readable(String kind, Collection<UUID> sources, PersonId person) {
		Set<UUID> readable = new HashSet<>();
		this.homes.stream()
			.filter((home) -> home.kind().equals(kind))
			.forEach((home) -> readable.addAll(home.readable(sources, person)));
		return readable;
	}

	private Optional<TaskHome> home(@Nullable Origin origin) {
		return (origin == null) ? Optional.empty()
				: this.homes.stream().filter((home) -> home.kind().equals(origin.subject().kind())).findFirst();
	}

}
