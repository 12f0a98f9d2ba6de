package org.opscharter.requests.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opscharter.access.CurrentPerson;
import org.opscharter.access.Permission;
import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.PersonId;
import org.opscharter.requests.ServiceRequestId;
import org.opscharter.requests.ServiceRequestStatus;
import org.opscharter.requests.Wish;
import org.opscharter.requests.WishText;
import org.opscharter.shell.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Service requests as their pages show them: one's own; to those who sign for a
 * department, what it has handed in; to those who manage projects, all of it.
 */
@Component
class ServiceRequestQueries {

	static final String VISIBLE = """
			 from requests.request q where (q.applicant_id = :me or (q.status <> 'DRAFT'
			   and (:manages or (:signs and q.department_id = :department))))
			""";

	private final JdbcClient jdbc;

	ServiceRequestQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<Details> find(String number, CurrentPerson me) {
		return bind("select q.*" + VISIBLE + " and q.number = :number", me).param("number", number)
			.query(ServiceRequestQueries::details)
			.optional();
	}

	/** The request for those who decide it, as it was handed in. */
	Details get(ServiceRequestId id) {
		return this.jdbc.sql("select q.*, q.frozen as wish from requests.request q where q.id = :id")
			.param("id", id.id())
			.query(ServiceRequestQueries::details)
			.single();
	}

	boolean isApplicant(ServiceRequestId id, PersonId person) {
		return this.jdbc.sql("select exists (select 1 from requests.request where id = :id and applicant_id = :person)")
			.param("id", id.id())
			.param("person", person.id())
			.query(Boolean.class)
			.single();
	}

	List<Details> rows(CurrentPerson me, int limit, int offset) {
		return bind("select q.*" + VISIBLE + " order by q.status_at desc, q.id desc limit :limit offset :offset", me)
			.param("limit", limit)
			.param("offset", offset)
			.query(ServiceRequestQueries::details)
			.list();
	}

	int count(CurrentPerson me) {
		return bind("select count(*) from (select 1" + VISIBLE + " limit " + Paging.CAP + ") as counted", me)
			.query(Integer.class)
			.single();
	}

	/** Which of these the person may open. */
	Set<UUID> readable(Collection<UUID> requests, PersonId person, @Nullable DepartmentId department,
			Set<String> permissions) {
		return Set.copyOf(bind("select q.id" + VISIBLE + " and q.id = any(:requests)", person, department, permissions)
			.param("requests", requests.toArray(UUID[]::new))
			.query(UUID.class)
			.list());
	}

	private StatementSpec bind(String sql, CurrentPerson me) {
		return bind(sql, me.id(), me.department(),
				me.permissions().stream().map(Permission::name).collect(Collectors.toSet()));
	}

	private StatementSpec bind(String sql, PersonId person, @Nullable DepartmentId department,
			Set<String> permissions) {
		return this.jdbc.sql(sql)
			.param("me", person.id())
			.param("manages", permissions.contains(Permission.MANAGE_PROJECTS.name()))
			.param("signs", permissions.contains(Permission.DECIDE_APPROVALS.name()))
			.param("department", (department != null) ? department.id() : null, Types.OTHER);
	}

	private static Details details(ResultSet row, int number) throws SQLException {
		UUID accepter = row.getObject("accepted_by", UUID.class);
		return new Details(new ServiceRequestId(row.getObject("id", UUID.class)), row.getString("number"),
				new PersonId(row.getObject("applicant_id", UUID.class)),
				ServiceRequestStatus.valueOf(row.getString("status")), WishText.read(row.getString("wish")),
				row.getDate("needed_by").toLocalDate(), row.getInt("revision"), row.getString("reply"),
				(accepter != null) ? new PersonId(accepter) : null, row.getObject("proposal_id", UUID.class),
				row.getString("proposal"), row.getTimestamp("status_at").toInstant());
	}

	/**
	 * One request.
	 *
	 * @param reply what the last who returned or declined it said
	 * @param proposal the number of the proposal started from it
	 */
	record Details(ServiceRequestId id, String number, PersonId applicant, ServiceRequestStatus status, Wish wish,
			LocalDate neededBy, int revision, String reply, @Nullable PersonId acceptedBy, @Nullable UUID proposalId,
			@Nullable String proposal, Instant statusAt) {

		boolean isMine(CurrentPerson me) {
			return this.applicant.equals(me.id());
		}

	}

}
