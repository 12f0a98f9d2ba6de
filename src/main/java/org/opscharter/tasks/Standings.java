package org.opscharter.tasks;

import java.sql.Types;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.tasks.TaskRefused.Reason;
import org.opscharter.time.BusinessTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Knows what a person has to do with a task, and thus what he may do with it.
 */
@Component
class Standings {

	private final Directory directory;

	private final TaskHomes homes;

	private final JdbcClient jdbc;

	private final BusinessTime time;

	Standings(Directory directory, TaskHomes homes, JdbcClient jdbc, BusinessTime time) {
		this.directory = directory;
		this.homes = homes;
		this.jdbc = jdbc;
		this.time = time;
	}

	Standing of(Task task, PersonId person) {
		boolean owns = task.owner().equals(person);
		boolean gave = task.creator().equals(person);
		boolean plans = this.homes.mayPlan(task.origin(), person);
		boolean leads = person.equals(task.reportedTo()) || leads(task.owner(), task.department(), person);
		boolean watches = watches(task.id(), person);
		boolean reads = owns || gave || plans || leads || watches || touches(task, person)
				|| this.homes.mayRead(task.origin(), person);
		return new Standing(owns, gave, watches, leads, plans, reads);
	}

	/**
	 * @throws TaskNotFound if the person may not even know of it
	 * @throws TaskRefused if he may not work on it
	 */
	void requireWorks(Task task, PersonId person) {
		if (!readable(task, person).works()) {
			throw new TaskRefused(Reason.NOT_YOURS);
		}
	}

	/** The same for those who say what it asks for. */
	void requireChanges(Task task, PersonId person) {
		if (!readable(task, person).mayChange()) {
			throw new TaskRefused(Reason.NOT_YOURS);
		}
	}

	Standing readable(Task task, PersonId person) {
		Standing standing = of(task, person);
		if (!standing.reads()) {
			throw new TaskNotFound(task.number());
		}
		return standing;
	}

	private boolean leads(PersonId owner, @Nullable DepartmentId department, PersonId person) {
		LocalDate today = this.time.today();
		return this.directory.find(owner, today).map(Member::superior).filter(person::equals).isPresent()
				|| (department != null && this.directory.headsOf(department, today)
					.stream()
					.anyMatch((head) -> head.id().equals(person)));
	}

	private boolean watches(TaskId task, PersonId person) {
		return this.jdbc
			.sql("select exists (select 1 from tasks.watcher where task_id = :task and person_id = :person)")
			.param("task", task.id())
			.param("person", person.id())
			.query(Boolean.class)
			.single();
	}

	/** Whole and parts are read together by those who owe or gave one of them. */
	private boolean touches(Task task, PersonId person) {
		return this.jdbc.sql("""
				select exists (select 1 from tasks.task t where (t.owner_id = :person or t.creator_id = :person)
				   and (t.parent_id = :task or t.id = cast(:parent as uuid)))
				""")
			.param("task", task.id().id())
			.param("parent", (task.parent() != null) ? task.parent().id() : null, Types.OTHER)
			.param("person", person.id())
			.query(Boolean.class)
			.single();
	}

}
