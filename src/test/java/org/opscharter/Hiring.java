package org.opscharter;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Furnishes departments for tests, without the events that follow when somebody is hired
 * at the desk.
 */
public final class Hiring {

	private Hiring() {
	}

	/**
	 * Closes every department of earlier tests, so that posts have one holder.
	 */
	public static void startAfresh(JdbcClient jdbc) {
		jdbc.sql("update organisation.appointment set valid_to = valid_from where valid_to is null").update();
		jdbc.sql("update organisation.post set closed_on = date '2020-01-01' where closed_on is null").update();
	}

	/**
	 * A department of this name and some letters of its own.
	 */
	public static DepartmentId department(JdbcClient jdbc, String name) {
		DepartmentId department = DepartmentId.next();
		jdbc.sql("insert into organisation.department (id, name) values (:id, :name)")
			.param("id", department.id())
			.param("name", name + department.toString().substring(24))
			.update();
		return department;
	}

	/**
	 * Somebody in a post of his own since 2020.
	 * @param role the role column of the post
	 * @param head whether the post heads the department
	 */
	public static PersonId hire(JdbcClient jdbc, String name, @Nullable PersonId superior, DepartmentId department,
			String role, boolean head) {
		PersonId person = PersonId.next();
		UUID post = UUID.randomUUID();
		jdbc.sql("""
				insert into organisation.person (id, name, employment, superior_id, joined_on)
				values (:id, :name, 'FORMAL', :superior, date '2020-01-01')
				""")
			.param("id", person.id())
			.param("name", name)
			.param("superior", (superior != null) ? superior.id() : null)
			.update();
		jdbc.sql(
				"insert into organisation.post (id, department_id, name, role, head) values (:id, :d, :n, :role, :head)")
			.param("id", post)
			.param("d", department.id())
			.param("n", name)
			.param("role", role)
			.param("head", head)
			.update();
		jdbc.sql("""
				insert into organisation.appointment (id, person_id, post_id, primary_post, valid_from)
				values (:id, :person, :post, true, date '2020-01-01')
				""").param("id", UUID.randomUUID()).param("person", person.id()).param("post", post).update();
		return person;
	}

}
