package org.opscharter.staffing;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.opscharter.organisation.OpenWork;
import org.opscharter.organisation.PersonId;
import org.springframework.stereotype.Component;

/**
 * Work that a test gives to somebody and that he leaves undone.
 */
@Component
public class UnfinishedLetters implements OpenWork {

	private final Set<PersonId> writers = ConcurrentHashMap.newKeySet();

	public void giveTo(PersonId person) {
		this.writers.add(person);
	}

	@Override
	public String label() {
		return "staffing.undone";
	}

	@Override
	public int countFor(PersonId person) {
		return this.writers.contains(person) ? 3 : 0;
	}

}
