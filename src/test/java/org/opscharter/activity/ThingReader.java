package org.opscharter.activity;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.opscharter.organisation.PersonId;

import org.springframework.stereotype.Component;

/**
 * Who may see secret things, a kind that exists in tests only: whom we showed them to.
 */
@Component
public class ThingReader implements SubjectReader {

	private final Set<String> shown = ConcurrentHashMap.newKeySet();

	/**
	 * Lets this person see the thing.
	 */
	public void show(UUID thing, PersonId person) {
		this.shown.add(thing + " " + person.id());
	}

	@Override
	public String kind() {
		return "secret";
	}

	@Override
	public Set<UUID> readable(Collection<UUID> subjects, PersonId person) {
		return subjects.stream()
			.filter((thing) -> this.shown.contains(thing + " " + person.id()))
			.collect(Collectors.toSet());
	}

}
