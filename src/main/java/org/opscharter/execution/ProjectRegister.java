package org.opscharter.execution;

import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ProjectRegister extends Repository<Project, ProjectId> {

	Project save(Project project);

	Project saveAndFlush(Project project);

	Optional<Project> findById(ProjectId id);

	Optional<Project> findByNumber(String number);

	/** Two who change it at once are answered one after the other. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select p from Project p where p.id = :id")
	Optional<Project> lock(ProjectId id);

}
