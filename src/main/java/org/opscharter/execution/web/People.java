package org.opscharter.execution.web;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.Choice;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * Whom a form offers to choose from.
 */
@Component
class People {

	private final Directory directory;

	private final BusinessTime time;

	People(Directory directory, BusinessTime time) {
		this.directory = directory;
		this.time = time;
	}

	/** The people of a department. */
	List<Choice> of(DepartmentId department) {
		return choices((member) -> department.equals(member.department()));
	}

	/** The people of a department, and these others. */
	List<Choice> of(DepartmentId department, Set<PersonId> others) {
		return choices((member) -> department.equals(member.department()) || others.contains(member.id()));
	}

	/** Everybody who is there. */
	List<Choice> everybody() {
		return choices((member) -> member.department() != null);
	}

	private List<Choice> choices(Predicate<Member> fits) {
		return this.directory.everybody(this.time.today())
			.stream()
			.filter(fits)
			.map((member) -> new Choice(member.id().toString(), member.name() + " " + member.post()))
			.toList();
	}

}
