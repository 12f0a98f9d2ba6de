package org.opscharter;

import java.time.LocalDate;

import org.opscharter.organisation.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Persons for tests that need somebody and do not care who.
 */
@Component
public class Persons {

	private final JdbcClient jdbc;

	Persons(JdbcClient jdbc) {
		this.jdbc = jdbc;
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

}
