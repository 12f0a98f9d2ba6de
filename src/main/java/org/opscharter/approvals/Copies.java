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
 * Hands copies of what was approved to those the route names (抄送): each person once, and
 * nobody who decided it himself.
 */
@Component
class Copies {

	private final RouteBook routes;

	private final RouteMap map;

	private final JdbcClient jdbc;

	private final BusinessTime time;

	Copies(RouteBook routes, RouteMap map, JdbcClient jdbc, BusinessTime time) {
		this.routes = routes;
		this.map = map;
		this.jdbc = jdbc;
		this.time = time;
	}

	/** Who got one. */
	List<PersonId> handOut(ApprovalRequest request) {
		Route route = this.routes.version(request.route(), request.routeVersion());
		Set<PersonId> persons = this.map.persons(route.copies(), request.facts(), this.time.today());
		request.everySeat().stream().map(Seat::person).forEach(persons::remove);
		if (!persons.isEmpty()) {
			this.jdbc.sql("""
					insert into approvals.copy (request_id, person_id, copied_at)
					select :request, person, :at from unnest(:persons) as person
					on conflict on constraint copy_is_one_per_person do nothing
					""")
				.param("request", request.id().id())
				.param("at", Timestamp.from(this.time.now()))
				.param("persons", persons.stream().map(PersonId::id).toArray(UUID[]::new))
				.update();
		}
		return List.copyOf(persons);
	}

}
