package org.opscharter;

import java.time.LocalDate;
import java.util.UUID;

import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.EmploymentType;
import org.opscharter.organisation.Organisation;
import org.opscharter.organisation.PersonId;
import org.opscharter.organisation.PostId;
import org.opscharter.organisation.RoleColumn;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Persons for tests that need somebody and do not care who.
 */
@Component
public class Persons {

	private final JdbcClient jdbc;

	private final Organisation organisation;

	Persons(JdbcClient jdbc, Organisation organisation) {
		this.jdbc = jdbc;
		this.organisation = organisation;
	}

	/**
	 * Somebody of this name who has just joined.
	 */
	public PersonId called(String name) {
		PersonId person = PersonId.next();
		this.jdbc.sql(
				"insert into organisation.person (id, name, employment, joined_on) values (:id, :name, 'FORMAL', :day)")
			.param("id", person.id())
			.param("name", name)
			.param("day", LocalDate.of(2025, 6, 1))
			.update();
		return person;
	}

	/**
	 * Somebody in a post of this column, in a department of his own.
	 */
	public PersonId holding(RoleColumn role, String name) {
		DepartmentId department = this.organisation.openDepartment(name + UUID.randomUUID().toString().substring(0, 8),
				null);
		PostId post = this.organisation.openPost(department, name, role, false);
		return this.organisation.hire(name, EmploymentType.FORMAL, null, post, LocalDate.of(2025, 6, 1));
	}

}
