package org.opscharter.execution.web;

import java.util.Optional;
import java.util.UUID;

import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.Viewer;
import org.opscharter.time.BusinessTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * How far the person sees who is in front of the page; anybody else sees what is his own
 * and what his department helps with.
 */
@Component("executionScopes")
class Scopes {

	private final Directory directory;

	private final ObjectProvider<Viewer> viewer;

	private final BusinessTime time;

	Scopes(Directory directory, ObjectProvider<Viewer> viewer, BusinessTime time) {
		this.directory = directory;
		this.viewer = viewer;
		this.time = time;
	}

	Scope of(PersonId person) {
		UUID department = this.directory.find(person, this.time.today())
			.map(Member::department)
			.map(DepartmentId::id)
			.orElse(null);
		return Optional.ofNullable(this.viewer.getIfAvailable())
			.flatMap(Viewer::current)
			.filter((identity) -> identity.person().equals(person.id()))
			.map((identity) -> Scope.of(person, department, identity.permissions()))
			.orElseGet(() -> new Scope(person, department, null, false, false));
	}

}
