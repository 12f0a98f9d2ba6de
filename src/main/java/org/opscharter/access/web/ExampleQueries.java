package org.opscharter.access.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.opscharter.access.AccountId;
import org.opscharter.time.BusinessTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The accounts of the example department.
 */
@Component
class ExampleQueries {

	private static final String EXAMPLE = """
			select a.id, a.username, p.id as person, p.name, coalesce(o.name, '') as post
			  from access.account a join organisation.person p on p.id = a.person_id
			  left join organisation.appointment h on h.person_id = p.id and h.primary_post
			       and h.valid_from <= :on and (h.valid_to is null or h.valid_to >= :on)
			  left join organisation.post o on o.id = h.post_id
			  left join organisation.department d on d.id = o.department_id
			 where a.example and a.closed_at is null and (p.left_on is null or p.left_on >= :on)
			""";

	private final JdbcClient jdbc;

	private final BusinessTime time;

	ExampleQueries(JdbcClient jdbc, BusinessTime time) {
		this.jdbc = jdbc;
		this.time = time;
	}

	/**
	 * All of them, in the order of the organisation chart.
	 */
	List<Example> all() {
		return this.jdbc.sql(EXAMPLE + " order by d.position nulls last, o.position, a.id limit 50")
			.param("on", this.time.today())
			.query(Example.class)
			.list();
	}

	Optional<AccountId> named(String username) {
		return this.jdbc.sql(EXAMPLE + " and a.username = :username")
			.param("on", this.time.today())
			.param("username", username)
			.query(Example.class)
			.optional()
			.map((example) -> new AccountId(example.id()));
	}

	/**
	 * One of them.
	 */
	record Example(UUID id, String username, UUID person, String name, String post) {

	}

}
