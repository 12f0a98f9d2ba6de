package org.opscharter.activity;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

import org.opscharter.organisation.PersonId;
import org.opscharter.shell.Viewer;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Things of a kind that whoever has one of some permissions may see, and nobody else.
 */
public class PermittedSubjects implements SubjectReader {

	private final String kind;

	private final Set<String> permissions;

	private final ObjectProvider<Viewer> viewer;

	/**
	 * @param permissions the names of those of which one is enough
	 */
	public PermittedSubjects(String kind, Set<String> permissions, ObjectProvider<Viewer> viewer) {
		this.kind = kind;
		this.permissions = Set.copyOf(permissions);
		this.viewer = viewer;
	}

	@Override
	public String kind() {
		return this.kind;
	}

	/** Of whoever is in front of the page; anybody else sees none of them. */
	@Override
	public Set<UUID> readable(Collection<UUID> subjects, PersonId person) {
		boolean permitted = this.viewer.stream()
			.flatMap((one) -> one.current().stream())
			.filter((identity) -> identity.person().equals(person.id()))
			.anyMatch((identity) -> this.permissions.stream().anyMatch(identity::may));
		return permitted ? Set.copyOf(subjects) : Set.of();
	}

}
