package org.opscharter.organisation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * All departments there ever were.
 */
interface Departments extends Repository<Department, DepartmentId> {

	Department saveAndFlush(Department department);

	Optional<Department> findById(DepartmentId id);

	boolean existsByNameAndClosedOnIsNullAndIdNot(String name, DepartmentId except);

	boolean existsByParentAndClosedOnIsNull(DepartmentId parent);

	@Query(nativeQuery = true, value = "select coalesce(max(position), 0) + 1 from organisation.department")
	int nextPosition();

	/** What a department belongs to, itself first, upward. */
	@Query(nativeQuery = true, value = """
			with recursive line(id, parent_id) as (
			  select id, parent_id from organisation.department where id = :department
			  union
			  select d.id, d.parent_id from line l join organisation.department d on d.id = l.parent_id)
			select id from line
			""")
	List<UUID> lineFrom(UUID department);

}
