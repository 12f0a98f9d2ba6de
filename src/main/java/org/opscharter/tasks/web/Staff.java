package org.opscharter.tasks.web;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.opscharter.access.CurrentPerson;
import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.Member;

/**
 * Who works here, seen by one person.
 *
 * @param me who looks
 * @param everybody those who have not left
 * @param department the department he heads
 */
record Staff(CurrentPerson me, List<Member> everybody, @Nullable DepartmentId department) {

	/** Those who report to him. */
	UUID[] reports() {
		return this.everybody.stream()
			.filter((member) -> this.me.id().equals(member.superior()))
			.map((member) -> member.id().id())
			.toArray(UUID[]::new);
	}

	boolean leads() {
		return this.department != null || reports().length > 0;
	}

}
