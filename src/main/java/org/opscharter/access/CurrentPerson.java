package org.opscharter.access;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;

/**
 * Who is asking, with the permissions of this very request: they are read anew each time,
 * so a changed appointment holds at once. Controllers take it as a parameter.
 *
 * @param member the person
 * @param username the name he signs in with
 * @param permissions the union of his current appointments, narrowed for interns
 */
public record CurrentPerson(Member member, String username, Set<Permission> permissions) {

	public PersonId id() {
		return this.member.id();
	}

	public String name() {
		return this.member.name();
	}

	public @Nullable DepartmentId department() {
		return this.member.department();
	}

	/**
	 * Whether one of the current appointments allows this.
	 */
	public boolean may(Permission permission) {
		return this.permissions.contains(permission);
	}

}
