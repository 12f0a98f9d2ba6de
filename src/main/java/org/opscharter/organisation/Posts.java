package org.opscharter.organisation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * All posts there ever were.
 */
interface Posts extends Repository<Post, PostId> {

	Post saveAndFlush(Post post);

	Optional<Post> findById(PostId id);

	boolean existsByDepartmentAndNameAndClosedOnIsNullAndIdNot(DepartmentId department, String name, PostId except);

	boolean existsByDepartmentAndHeadIsTrueAndClosedOnIsNullAndIdNot(DepartmentId department, PostId except);

	boolean existsByDepartmentAndClosedOnIsNull(DepartmentId department);

	@Query(nativeQuery = true,
			value = "select coalesce(max(position), 0) + 1 from organisation.post where department_id = :department")
	int nextPosition(UUID department);

	/** How many hold the post on that day or will. */
	@Query(nativeQuery = true, value = """
			select count(*) from organisation.appointment
			 where post_id = :post and (valid_to is null or valid_to >= :day)
			""")
	int countHolders(UUID post, LocalDate day);

}
