package org.opscharter.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.EmploymentType;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.organisation.RoleColumn;
import org.opscharter.time.BusinessTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Recognises the person behind an account, with what he may do at this moment. One
 * statement, asked once per request: what changed a second ago holds now.
 */
@Component
public class CurrentPersonQueries {

	private static final String CURRENT = """
			select a.username, p.id, p.name, p.employment, p.superior_id, coalesce(o.name, '') as post, o.role,
			       o.department_id, coalesce(d.name, '') as department_name,
			       array(select distinct held.role
			               from organisation.appointment h join organisation.post held on held.id = h.post_id
			              where h.person_id = p.id and h.valid_from <= :on
			                and (h.valid_to is null or h.valid_to >= :on)) as roles,
			       exists(select 1 from organisation.person below
			               where below.superior_id = p.id and (below.left_on is null or below.left_on >= :on)) as superior
			  from access.account a
			  join organisation.person p on p.id = a.person_id
			  left join organisation.appointment h on h.person_id = p.id and h.primary_post
			       and h.valid_from <= :on and (h.valid_to is null or h.valid_to >= :on)
			  left join organisation.post o on o.id = h.post_id
			  left join organisation.department d on d.id = o.department_id
			 where a.id = :account and a.closed_at is null and (p.left_on is null or p.left_on >= :on)
			""";

	private final JdbcClient jdbc;

	private final BusinessTime time;

	CurrentPersonQueries(JdbcClient jdbc, BusinessTime time) {
		this.jdbc = jdbc;
		this.time = time;
	}

	/**
	 * The person as of now; empty when the account is closed or the person has left.
	 */
	public Optional<CurrentPerson> find(AccountId account) {
		return this.jdbc.sql(CURRENT)
			.param("on", this.time.today())
			.param("account", account.id())
			.query(CurrentPersonQueries::person)
			.optional();
	}

	private static CurrentPerson person(ResultSet row, int number) throws SQLException {
		EmploymentType employment = EmploymentType.valueOf(row.getString("employment"));
		UUID department = row.getObject("department_id", UUID.class);
		UUID superior = row.getObject("superior_id", UUID.class);
		Member member = new Member(new PersonId(row.getObject("id", UUID.class)), row.getString("name"),
				row.getString("post"), role(row.getString("role")),
				(department != null) ? new DepartmentId(department) : null, row.getString("department_name"),
				employment, (superior != null) ? new PersonId(superior) : null);
		Set<RoleColumn> columns = Stream.of((String[]) row.getArray("roles").getArray())
			.map(RoleColumn::valueOf)
			.collect(Collectors.toSet());
		return new CurrentPerson(member, row.getString("username"),
				PermissionMatrix.of(columns, row.getBoolean("superior"), member.isIntern()));
	}

	private static @Nullable RoleColumn role(@Nullable String name) {
		return (name != null) ? RoleColumn.valueOf(name) : null;
	}

}
