package org.opscharter.organisation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Everybody who works here or did.
 */
interface Staff extends Repository<Person, PersonId> {

	Person saveAndFlush(Person person);

	Optional<Person> findById(PersonId id);

	/** A person and his superiors, upward. */
	@Query(nativeQuery = true, value = """
			with recursive line(id, superior_id) as (
			  select id, superior_id from organisation.person where id = :person
			  union
			  select p.id, p.superior_id from line l join organisation.person p on p.id = l.superior_id)
			select id from line
			""")
	List<UUID> lineFrom(UUID person);

}
