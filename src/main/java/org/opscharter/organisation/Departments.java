package org.opscharter.organisation;

import java.time.LocalDate;
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

	/** Whether the person holds a post of the department on that day. */
	@Query(nativeQuery = true, value = """
			select exists (select 1 from organisation.appointment a join organisation.post o on o.id = a.post_id
			                join organisation.person p on p.id = a.person_id
			  where o.department_id = :department and a.person_id = :person and a.valid_from <= :day
			    and (a.valid_to is null or a.valid_to >= :day) and (p.left_on is null or p.left_on >= :day))
			""")
	boolean belongs(UUID department, UUID person, LocalDate day);

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
