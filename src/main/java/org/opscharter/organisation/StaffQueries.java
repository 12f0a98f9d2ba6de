package org.opscharter.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * The staff as lists and pages show it. Each question is one statement.
 */
@Component
public class StaffQueries {

	private static final String FROM = """
			 from organisation.person p
			  left join organisation.appointment a on a.person_id = p.id and a.primary_post
			       and a.valid_from <= least(:on, coalesce(p.left_on, :on))
			       and (a.valid_to is null or a.valid_to >= least(:on, coalesce(p.left_on, :on)))
			  left join organisation.post o on o.id = a.post_id
			  left join organisation.department d on d.id = o.department_id
			  left join organisation.person s on s.id = p.superior_id
			""";

	private static final String ROW = """
			select p.id, p.name, p.employment, p.joined_on, p.left_on, p.version, coalesce(o.name, '') as post,
			       coalesce(d.name, '') as department, p.superior_id, coalesce(s.name, '') as superior
			""" + FROM;

	private final JdbcClient jdbc;

	StaffQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * A part of the list, by department and post.
	 */
	public List<StaffRow> rows(StaffFilter filter, LocalDate on, int limit, int offset) {
		return bind(ROW + where(filter) + """
				 order by d.position nulls last, o.head desc nulls last, o.position, p.name, p.id
				 limit :limit offset :offset
				""", filter, on).param("limit", limit).param("offset", offset).query(StaffQueries::row).list();
	}

	/**
	 * How many the filter leaves, at most {@code cap}.
	 */
	public int count(StaffFilter filter, LocalDate on, int cap) {
		return bind("select count(*) from (select 1 " + FROM + where(filter) + " limit :cap) capped", filter, on)
			.param("cap", cap)
			.query(Integer.class)
			.single();
	}

	/**
	 * One person; of somebody who has left, the post held last.
	 */
	public Optional<StaffRow> find(PersonId person, LocalDate on) {
		return this.jdbc.sql(ROW + " where p.id = :person")
			.param("on", on)
			.param("person", person.id())
			.query(StaffQueries::row)
			.optional();
	}

	/**
	 * Who reports to this person and is here on that day.
	 */
	public List<StaffRow> reportsOf(PersonId person, LocalDate on) {
		return this.jdbc.sql(ROW
				+ " where p.superior_id = :person and (p.left_on is null or p.left_on >= :on) order by p.name, p.id")
			.param("on", on)
			.param("person", person.id())
			.query(StaffQueries::row)
			.list();
	}

	/**
	 * Every appointment of the person, the latest first.
	 */
	public List<AppointmentRow> appointmentsOf(PersonId person, LocalDate on) {
		return this.jdbc.sql("""
				select a.id, a.primary_post, a.valid_from, a.valid_to, o.id as post_id, o.name as post, o.role, o.head,
				       d.name as department,
				       a.valid_from <= :on and (a.valid_to is null or a.valid_to >= :on) as current
				  from organisation.appointment a
				  join organisation.post o on o.id = a.post_id
				  join organisation.department d on d.id = o.department_id
				 where a.person_id = :person
				 order by a.valid_from desc, a.primary_post desc, a.id desc
				""")
			.param("on", on)
			.param("person", person.id())
			.query((row, number) -> new AppointmentRow(new AppointmentId(row.getObject("id", UUID.class)),
					new PostId(row.getObject("post_id", UUID.class)), row.getString("post"),
					RoleColumn.valueOf(row.getString("role")), row.getBoolean("head"), row.getString("department"),
					row.getBoolean("primary_post"), row.getObject("valid_from", LocalDate.class),
					row.getObject("valid_to", LocalDate.class), row.getBoolean("current")))
			.list();
	}

	private static String where(StaffFilter filter) {
		String here = filter.left() ? " where p.left_on < :on" : " where (p.left_on is null or p.left_on >= :on)";
		return filter.conditions().values().stream().reduce(here, (all, one) -> all + " and " + one) + " ";
	}

	private StatementSpec bind(String sql, StaffFilter filter, LocalDate on) {
		StatementSpec statement = this.jdbc.sql(sql).param("on", on);
		for (String parameter : filter.conditions().keySet()) {
			statement = statement.param(parameter, filter.value(parameter));
		}
		return statement;
	}

	private static StaffRow row(ResultSet row, int number) throws SQLException {
		UUID superior = row.getObject("superior_id", UUID.class);
		return new StaffRow(new PersonId(row.getObject("id", UUID.class)), row.getString("name"),
				EmploymentType.valueOf(row.getString("employment")), row.getString("post"), row.getString("department"),
				(superior != null) ? new PersonId(superior) : null, row.getString("superior"),
				row.getObject("joined_on", LocalDate.class), row.getObject("left_on", LocalDate.class),
				row.getInt("version"));
	}

	/**
	 * A person of the list.
	 *
	 * @param post the primary post, empty when there is none
	 * @param leftOn the last day, also when it is still ahead
	 * @param version what who changes it names
	 */
	public record StaffRow(PersonId id, String name, EmploymentType employment, String post, String department,
			@Nullable PersonId superior, String superiorName, LocalDate joinedOn, @Nullable LocalDate leftOn,
			int version) {

		public boolean hasLeftBy(LocalDate day) {
			return this.leftOn != null && this.leftOn.isBefore(day);
		}

	}

	/**
	 * An appointment, past, present or to come.
	 */
	public record AppointmentRow(AppointmentId id, PostId post, String postName, RoleColumn role, boolean head,
			String department, boolean primary, LocalDate from, @Nullable LocalDate to, boolean current) {

	}

}
