package org.opscharter.activity.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.organisation.RoleColumn;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * How far a reader of the trail sees (X06): the general manager and the administrator
 * everything, the head of operations the trail of his department.
 */
@Component
class Scope {

	private static final Set<RoleColumn> EVERYTHING = Set.of(RoleColumn.GM, RoleColumn.ADMIN);

	private final Directory directory;

	private final BusinessTime time;

	Scope(Directory directory, BusinessTime time) {
		this.directory = directory;
		this.time = time;
	}

	/** One statement. */
	Extent of(PersonId reader) {
		List<Directory.Held> held = this.directory.postsOf(reader, this.time.today());
		return new Extent(reader, held.stream().anyMatch((post) -> EVERYTHING.contains(post.role())),
				held.stream()
					.filter((post) -> post.role() == RoleColumn.OM)
					.map(Directory.Held::department)
					.collect(Collectors.toSet()));
	}

	/**
	 * What one reader sees.
	 *
	 * @param everything whether the departments do not matter
	 */
	record Extent(PersonId reader, boolean everything, Set<DepartmentId> departments) {

		String where() {
			if (this.everything) {
				return "true";
			}
			return (this.departments.size() == 1) ? "e.department_id = :department"
					: "e.department_id = any(:departments)";
		}

		UUID[] ids() {
			return this.departments.stream().map(DepartmentId::id).toArray(UUID[]::new);
		}

		boolean includes(Member member) {
			return this.everything || (member.department() != null && this.departments.contains(member.department()));
		}

	}

}
