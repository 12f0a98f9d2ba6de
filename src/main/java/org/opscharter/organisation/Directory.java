package org.opscharter.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The department's telephone list: who is who on a given day. Each question is one
 * statement, however many persons it asks about.
 */
@Component
public class Directory {

	private static final String PERSON = """
			select p.id, p.name, p.employment, p.superior_id, coalesce(o.name, '') as post, o.role, o.department_id,
			       coalesce(d.name, '') as department_name
			""";

	private static final String PERSONS = """
			  from organisation.person p
			  left join organisation.appointment a on a.person_id = p.id and a.primary_post
			       and a.valid_from <= :on and (a.valid_to is null or a.valid_to >= :on)
			  left join organisation.post o on o.id = a.post_id
			  left join organisation.department d on d.id = o.department_id
			""";

	private static final String MEMBER = PERSON + PERSONS;

	private static final String HELD = """
			  join organisation.appointment h on h.person_id = p.id
			       and h.valid_from <= :on and (h.valid_to is null or h.valid_to >= :on)
			  join organisation.post held on held.id = h.post_id
			 where (p.left_on is null or p.left_on >= :on)
			""";

	private final JdbcClient jdbc;

	Directory(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * What the company calls itself; empty until somebody has named it.
	 */
	public Optional<String> company() {
		return this.jdbc.sql("select name from organisation.company").query(String.class).optional();
	}

	/**
	 * The person, also when he has left.
	 */
	public Optional<Member> find(PersonId person, LocalDate on) {
		return this.jdbc.sql(MEMBER + " where p.id = :person")
			.param("on", on)
			.param("person", person.id())
			.query(Directory::member)
			.optional();
	}

	/**
	 * The persons named, each once; unknown ones are left out.
	 */
	public Map<PersonId, Member> members(Collection<PersonId> persons, LocalDate on) {
		Map<PersonId, Member> members = new LinkedHashMap<>();
		if (!persons.isEmpty()) {
			this.jdbc.sql(MEMBER + " where p.id = any(:persons)")
				.param("on", on)
				.param("persons", persons.stream().map(PersonId::id).distinct().toArray(UUID[]::new))
				.query(Directory::member)
				.list()
				.forEach((member) -> members.put(member.id(), member));
		}
		return members;
	}

	/**
	 * Everybody who has not left on that day, by department and name.
	 */
	public List<Member> everybody(LocalDate on) {
		return this.jdbc
			.sql(MEMBER
					+ " where p.left_on is null or p.left_on >= :on order by d.position nulls last, o.position, p.name")
			.param("on", on)
			.query(Directory::member)
			.list();
	}

	/**
	 * The superiors of a person from the direct one upward, at most ten levels; those who
	 * have left are passed over.
	 */
	public List<Member> superiorsOf(PersonId person, LocalDate on) {
		return lineOf(person, on).stream().filter((member) -> !member.id().equals(person)).toList();
	}

	/**
	 * The person, also when he has left, and after him his superiors.
	 */
	public List<Member> lineOf(PersonId person, LocalDate on) {
		return this.jdbc.sql("""
				with recursive line(id, level) as (
				  select cast(:person as uuid), 0
				  union all
				  select s.superior_id, l.level + 1 from line l join organisation.person s on s.id = l.id
				   where l.level < 10)
				""" + MEMBER + """
				 join line on line.id = p.id
				where line.level = 0 or p.left_on is null or p.left_on >= :on
				order by line.level
				""").param("on", on).param("person", person.id()).query(Directory::member).list();
	}

	/**
	 * Who reports to this person directly, by name.
	 */
	public List<Member> reportsOf(PersonId superior, LocalDate on) {
		return this.jdbc.sql(MEMBER + """
				 where p.superior_id = :superior and (p.left_on is null or p.left_on >= :on) order by p.name
				""").param("on", on).param("superior", superior.id()).query(Directory::member).list();
	}

	/**
	 * Who holds the head post of the department on that day; empty when it is vacant.
	 */
	public List<Member> headsOf(DepartmentId department, LocalDate on) {
		return this.jdbc.sql(MEMBER + HELD + """
				   and held.department_id = :department and held.head
				 order by h.valid_from, p.name
				""").param("on", on).param("department", department.id()).query(Directory::member).list();
	}

	/**
	 * Who answers for the department when others ask it for something (联络人, S1-4.2.1a):
	 * the person it has named, as long as he belongs to it; otherwise whoever holds its
	 * head post.
	 */
	public List<Member> liaisonsOf(DepartmentId department, LocalDate on) {
		List<Member> named = this.jdbc.sql(MEMBER + """
				 join organisation.department named on named.liaison_id = p.id
				where named.id = :department and o.department_id = named.id and (p.left_on is null or p.left_on >= :on)
				""").param("on", on).param("department", department.id()).query(Directory::member).list();
		return named.isEmpty() ? headsOf(department, on) : named;
	}

	/**
	 * Who holds a post of this role column on that day, in any department.
	 */
	public List<Member> holdersOf(RoleColumn role, LocalDate on) {
		return this.jdbc.sql(MEMBER + HELD + " and held.role = :role order by h.valid_from, p.name")
			.param("on", on)
			.param("role", role.name())
			.query(Directory::member)
			.list();
	}

	/**
	 * Who holds, on that day, the head post of the department, a post of one of these
	 * role columns or one of these posts; who has held it longest first.
	 */
	public List<Holder> holders(DepartmentId department, Collection<RoleColumn> roles, Collection<PostId> posts,
			LocalDate on) {
		return this.jdbc
			.sql(PERSON + ", held.id as held_id, held.department_id as held_in, held.role as held_role, held.head"
					+ PERSONS + HELD + """
							   and (held.head and held.department_id = :department or held.role = any(:roles)
							        or held.id = any(:posts))
							 order by h.valid_from, p.name
							""")
			.param("on", on)
			.param("department", department.id())
			.param("roles", roles.stream().map(RoleColumn::name).toArray(String[]::new))
			.param("posts", posts.stream().map(PostId::id).toArray(UUID[]::new))
			.query((row, number) -> new Holder(member(row, number), new PostId(row.getObject("held_id", UUID.class)),
					new DepartmentId(row.getObject("held_in", UUID.class)),
					RoleColumn.valueOf(row.getString("held_role")), row.getBoolean("head")))
			.list();
	}

	/**
	 * The posts the person holds on that day, the primary one first.
	 */
	public List<Held> postsOf(PersonId person, LocalDate on) {
		return this.jdbc.sql("""
				select o.role, o.department_id
				  from organisation.appointment a join organisation.post o on o.id = a.post_id
				 where a.person_id = :person and a.valid_from <= :on and (a.valid_to is null or a.valid_to >= :on)
				 order by a.primary_post desc, a.valid_from
				""")
			.param("person", person.id())
			.param("on", on)
			.query((row, number) -> new Held(RoleColumn.valueOf(row.getString("role")),
					new DepartmentId(row.getObject("department_id", UUID.class))))
			.list();
	}

	/**
	 * The operations department, the one whose head post carries the column
	 * {@link RoleColumn#OM}; empty on a new system.
	 */
	public Optional<DepartmentId> operations() {
		return this.jdbc
			.sql("select department_id from organisation.post where role = 'OM' and head and closed_on is null")
			.query((row, number) -> new DepartmentId(row.getObject(1, UUID.class)))
			.list()
			.stream()
			.findFirst();
	}

	/**
	 * Which of these persons have left by that day.
	 */
	public Set<PersonId> gone(Collection<PersonId> persons, LocalDate on) {
		return this.jdbc.sql("select id from organisation.person where id = any(:persons) and left_on < :on")
			.param("persons", persons.stream().map(PersonId::id).distinct().toArray(UUID[]::new))
			.param("on", on)
			.query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
			.set();
	}

	private static Member member(ResultSet row, int number) throws SQLException {
		UUID department = row.getObject("department_id", UUID.class);
		UUID superior = row.getObject("superior_id", UUID.class);
		String role = row.getString("role");
		return new Member(new PersonId(row.getObject("id", UUID.class)), row.getString("name"), row.getString("post"),
				(role != null) ? RoleColumn.valueOf(role) : null,
				(department != null) ? new DepartmentId(department) : null, row.getString("department_name"),
				EmploymentType.valueOf(row.getString("employment")),
				(superior != null) ? new PersonId(superior) : null);
	}

	/**
	 * Somebody in one of the posts that were asked for.
	 *
	 * @param department the post's department
	 * @param role the post's role column
	 * @param head whether it is the head post of its department
	 */
	public record Holder(Member member, PostId post, DepartmentId department, RoleColumn role, boolean head) {

	}

	/**
	 * A post somebody holds.
	 */
	public record Held(RoleColumn role, DepartmentId department) {

	}

}
