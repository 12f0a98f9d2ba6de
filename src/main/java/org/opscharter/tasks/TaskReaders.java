package org.opscharter.tasks;

import java.util.List;
import java.util.UUID;

import org.opscharter.organisation.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens a task for those who may read it.
 */
@Component
@Transactional(readOnly = true)
public class TaskReaders {

	private final TaskRegister register;

	private final Standings standings;

	private final JdbcClient jdbc;

	TaskReaders(TaskRegister register, Standings standings, JdbcClient jdbc) {
		this.register = register;
		this.standings = standings;
		this.jdbc = jdbc;
	}

	/**
	 * The task with this number, and what the person has to do with it.
	 * @throws TaskNotFound if there is none, or it is not for these eyes
	 */
	public Seen see(String number, PersonId person) {
		Task task = this.register.findByNumber(number).orElseThrow(() -> new TaskNotFound(number));
		return new Seen(task, this.standings.readable(task, person));
	}

	/**
	 * Whether the person may read this task.
	 */
	public boolean mayRead(TaskId id, PersonId person) {
		return this.register.findById(id).filter((task) -> this.standings.of(task, person).reads()).isPresent();
	}

	/**
	 * Who follows it.
	 */
	public List<PersonId> watchers(TaskId id) {
		return this.jdbc.sql("select person_id from tasks.watcher where task_id = :task order by since, person_id")
			.param("task", id.id())
			.query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
			.list();
	}

	/**
	 * A task somebody may read.
	 */
	public record Seen(Task task, Standing standing) {

	}

}
