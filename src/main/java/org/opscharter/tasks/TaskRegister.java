package org.opscharter.tasks;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.opscharter.organisation.PersonId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TaskRegister extends Repository<Task, TaskId> {

	Task saveAndFlush(Task task);

	Optional<Task> findById(TaskId id);

	Optional<Task> findByNumber(String number);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select t from Task t where t.id = :id")
	Optional<Task> lock(TaskId id);

	/** The parts of a task nobody has settled. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select t from Task t where t.parent = :whole and t.status in (OPEN, IN_PROGRESS) order by t.number")
	List<Task> openParts(TaskId whole);

	/** What this person owes. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select t from Task t where t.owner = :owner and t.status in (OPEN, IN_PROGRESS) order by t.number")
	List<Task> openOf(PersonId owner);

}
