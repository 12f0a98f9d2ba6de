package org.opscharter.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The organisation chart of a day: open departments in their order, each with its open
 * posts and who holds them. One statement, however large the company.
 */
@Component
public class ChartQueries {

	private static final String CHART = """
			with recursive tree(id, name, parent_id, depth, path) as (
			  select id, name, parent_id, 0, array[position] from organisation.department
			   where parent_id is null and closed_on is null
			  union all
			  select d.id, d.name, d.parent_id, t.depth + 1, t.path || d.position
			    from tree t join organisation.department d on d.parent_id = t.id
			   where d.closed_on is null and t.depth < 20)
			select t.id, t.name, t.parent_id, t.depth, o.id as post_id, o.name as post, o.role, o.head,
			       p.id as person_id, p.name as person, p.employment, a.primary_post
			  from tree t
			  left join organisation.post o on o.department_id = t.id and o.closed_on is null
			  left join organisation.appointment a on a.post_id = o.id
			       and a.valid_from <= :on and (a.valid_to is null or a.valid_to >= :on)
			  left join organisation.person p on p.id = a.person_id
			 order by t.path, t.id, o.head desc, o.position, o.id, a.primary_post desc, a.valid_from, p.name
			""";

	private final JdbcClient jdbc;

	ChartQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The whole chart, every department before those below it.
	 */
	public List<ChartDepartment> chart(LocalDate on) {
		Map<DepartmentId, Branch> branches = new LinkedHashMap<>();
		this.jdbc.sql(CHART).param("on", on).query((row) -> {
			branches.computeIfAbsent(new DepartmentId(row.getObject("id", UUID.class)), (id) -> new Branch()).add(row);
		});
		return branches.values().stream().map(Branch::department).toList();
	}

	/**
	 * An open or closed department.
	 */
	public Optional<DepartmentRow> department(DepartmentId department) {
		return this.jdbc.sql("""
				select id, name, parent_id, liaison_id, closed_on is null as open, version from organisation.department
				 where id = :id
				""")
			.param("id", department.id())
			.query((row, number) -> new DepartmentRow(department, row.getString("name"), departmentId(row, "parent_id"),
					row.getBoolean("open"), row.getInt("version"),
					Optional.ofNullable(row.getObject("liaison_id", UUID.class)).map(PersonId::new).orElse(null)))
			.optional();
	}

	/**
	 * An open or closed post.
	 */
	public Optional<PostRow> post(PostId post) {
		return this.jdbc
			.sql("""
					select o.name, o.role, o.head, o.closed_on is null as open, o.version, o.department_id, d.name as department
					  from organisation.post o join organisation.department d on d.id = o.department_id
					 where o.id = :id
					""")
			.param("id", post.id())
			.query((row, number) -> new PostRow(post, row.getString("name"), RoleColumn.valueOf(row.getString("role")),
					row.getBoolean("head"), row.getBoolean("open"),
					new DepartmentId(row.getObject("department_id", UUID.class)), row.getString("department"),
					row.getInt("version")))
			.optional();
	}

	private static @Nullable DepartmentId departmentId(ResultSet row, String column) throws SQLException {
		UUID id = row.getObject(column, UUID.class);
		return (id != null) ? new DepartmentId(id) : null;
	}

	/**
	 * A department of the chart.
	 *
	 * @param depth 0 at the top
	 */
	public record ChartDepartment(DepartmentId id, String name, @Nullable DepartmentId parent, int depth,
			List<ChartPost> posts) {

	}

	/**
	 * A post of the chart; vacant when nobody holds it.
	 */
	public record ChartPost(PostId id, String name, RoleColumn role, boolean head, List<Holder> holders) {

		public boolean isVacant() {
			return this.holders.isEmpty();
		}

	}

	/**
	 * Somebody who holds a post.
	 *
	 * @param primary whether it is his primary post
	 */
	public record Holder(PersonId id, String name, EmploymentType employment, boolean primary) {

	}

	/**
	 * A department by itself.
	 *
	 * @param version what who changes it names
	 * @param liaison who answers when others ask; none where its head does
	 */
	public record DepartmentRow(DepartmentId id, String name, @Nullable DepartmentId parent, boolean open, int version,
			@Nullable PersonId liaison) {

	}

	/**
	 * A post by itself.
	 *
	 * @param version what who changes it names
	 */
	public record PostRow(PostId id, String name, RoleColumn role, boolean head, boolean open, DepartmentId department,
			String departmentName, int version) {

	}

	/** Gathers the rows of one department. */
	private static final class Branch {

		private @Nullable ChartDepartment department;

		void add(ResultSet row) throws SQLException {
			if (this.department == null) {
				this.department = new ChartDepartment(new DepartmentId(row.getObject("id", UUID.class)),
						row.getString("name"), departmentId(row, "parent_id"), row.getInt("depth"), new ArrayList<>());
			}
			UUID post = row.getObject("post_id", UUID.class);
			if (post != null) {
				addHolder(post(new PostId(post), row, this.department.posts()), row);
			}
		}

		ChartDepartment department() {
			if (this.department == null) {
				throw new IllegalStateException("A branch has at least one row");
			}
			return this.department;
		}

		private static ChartPost post(PostId id, ResultSet row, List<ChartPost> posts) throws SQLException {
			if (posts.isEmpty() || !posts.get(posts.size() - 1).id().equals(id)) {
				posts.add(new ChartPost(id, row.getString("post"), RoleColumn.valueOf(row.getString("role")),
						row.getBoolean("head"), new ArrayList<>()));
			}
			return posts.get(posts.size() - 1);
		}

		private static void addHolder(ChartPost post, ResultSet row) throws SQLException {
			UUID person = row.getObject("person_id", UUID.class);
			if (person != null) {
				post.holders()
					.add(new Holder(new PersonId(person), row.getString("person"),
							EmploymentType.valueOf(row.getString("employment")), row.getBoolean("primary_post")));
			}
		}

	}

}
