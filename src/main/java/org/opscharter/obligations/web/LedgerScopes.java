package org.opscharter.obligations.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.opscharter.access.CurrentPerson;
import org.opscharter.access.Permission;
import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.Viewer;
import org.opscharter.time.BusinessTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * How far somebody sees into the ledger. One statement: who reports to him.
 */
@Component
class LedgerScopes {

	private final Directory directory;

	private final ObjectProvider<Viewer> viewer;

	private final BusinessTime time;

	LedgerScopes(Directory directory, ObjectProvider<Viewer> viewer, BusinessTime time) {
		this.directory = directory;
		this.viewer = viewer;
		this.time = time;
	}

	LedgerScope of(CurrentPerson me) {
		UUID department = Optional.ofNullable(me.department())
			.filter((own) -> me.may(Permission.VIEW_DEPARTMENT_OBLIGATIONS))
			.map(DepartmentId::id)
			.orElse(null);
		return new LedgerScope(me.id(), teamOf(me.id()), department, me.may(Permission.VIEW_ALL_OBLIGATIONS));
	}

	/** The one in front of the page; anybody else sees what is his own. */
	LedgerScope of(PersonId person) {
		Optional<Viewer.Identity> identity = Optional.ofNullable(this.viewer.getIfAvailable())
			.flatMap(Viewer::current)
			.filter((current) -> current.person().equals(person.id()));
		UUID department = identity
			.filter((current) -> current.permissions().contains(Permission.VIEW_DEPARTMENT_OBLIGATIONS.name()))
			.flatMap((current) -> this.directory.find(person, this.time.today()))
			.map(Member::department)
			.map(DepartmentId::id)
			.orElse(null);
		boolean everything = identity
			.filter((current) -> current.permissions().contains(Permission.VIEW_ALL_OBLIGATIONS.name()))
			.isPresent();
		return new LedgerScope(person, teamOf(person), department, everything);
	}

	private List<PersonId> teamOf(PersonId person) {
		return this.directory.reportsOf(person, this.time.today()).stream().map(Member::id).toList();
	}

}
