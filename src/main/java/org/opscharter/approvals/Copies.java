package org.opscharter.approvals;

import java.sql.Timestamp;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.opscharter.organisation.PersonId;
import org.opscharter.time.BusinessTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Copies of what was approved, for those the route names (抄送): each person once, and
 * nobody who had a part in deciding it. Like the path, who gets one is settled when the
 * subject is handed in.
 */
@Component
class Copies {

	private final JdbcClient jdbc;

	private final BusinessTime time;

	Copies(JdbcClient jdbc, BusinessTime time) {
		this.jdbc = jdbc;
		this.time = time;
	}

	/** Settles who will get one. */
	void plan(ApprovalRequest request, Set<PersonId> persons) {
		if (!persons.isEmpty()) {
			this.jdbc
				.sql("""
						insert into approvals.copy (request_id, person_id) select :request, person from unnest(:persons) as person
						on conflict on constraint copy_is_one_per_person do nothing
						""")
				.param("request", request.id().id())
				.param("persons", persons.stream().map(PersonId::id).toArray(UUID[]::new))
				.update();
		}
	}

	/** Hands them out, and says to whom. */
	List<PersonId> handOut(ApprovalRequest request) {
		return this.jdbc.sql("""
				update approvals.copy c set copied_at = :at
				 where c.request_id = :request and c.copied_at is null
				   and not exists (select 1 from approvals.seat s
				                    where s.request_id = c.request_id and s.person_id = c.person_id)
				returning c.person_id
				""")
			.param("request", request.id().id())
			.param("at", Timestamp.from(this.time.now()))
			.query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
			.list();
	}

}
