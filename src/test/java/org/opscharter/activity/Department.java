package org.opscharter.activity;

import java.time.LocalDate;
import java.util.UUID;

import org.opscharter.Persons;
import org.opscharter.organisation.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Departments of their own for tests of the trail, with people in posts.
 */
@Component
public class Department {

	private final Persons persons;

	private final JdbcClient jdbc;

	Department(Persons persons, JdbcClient jdbc) {
		this.persons = persons;
		this.jdbc = jdbc;
	}

	/**
	 * A new department.
	 */
	public UUID open() {
		UUID department = UUID.randomUUID();
		this.jdbc.sql("insert into organisation.department (id, name) values (:id, :name)")
			.param("id", department)
			.param("name", "部" + department.toString().substring(0, 12))
			.update();
		return department;
	}

	/**
	 * Somebody in a post of this column.
	 */
	public PersonId hire(UUID department, String name, String role) {
		PersonId person = this.persons.called(name);
		UUID post = UUID.randomUUID();
		this.jdbc.sql(
				"insert into organisation.post (id, department_id, name, role) values (:id, :department, :name, :role)")
			.param("id", post)
			.param("department", department)
			.param("name", "岗" + post.toString().substring(0, 12))
			.param("role", role)
			.update();
		this.jdbc.sql("""
				insert into organisation.appointment (id, person_id, post_id, primary_post, valid_from)
				values (:id, :person, :post, true, :day)
				""")
			.param("id", UUID.randomUUID())
			.param("person", person.id())
			.param("post", post)
			.param("day", LocalDate.of(2025, 6, 1))
			.update();
		return person;
	}

}
