package org.opscharter.tasks;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.opscharter.organisation.PersonId;
import org.opscharter.tasks.TaskHome.Terms;
import org.opscharter.tasks.TaskRefused.Reason;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes a task out of the register with what belongs to it: its whole, its parts, its
 * source. A whole is always taken before its parts, so that nobody waits for each other.
 */
@Component
class TaskDrawer {

	private final TaskRegister register;

	private final TaskHomes homes;

	private final Standings standings;

	private final Owners owners;

	private final TaskTrail trail;

	private final JdbcClient jdbc;

	TaskDrawer(TaskRegister register, TaskHomes homes, Standings standings, Owners owners, TaskTrail trail,
			JdbcClient jdbc) {
		this.register = register;
		this.homes = homes;
		this.standings = standings;
		this.owners = owners;
		this.trail = trail;
		this.jdbc = jdbc;
	}

	Task open(TaskId id) {
		this.register.findById(id).map(Task::parent).ifPresent(this.register::lock);
		return this.register.lock(id).orElseThrow(() -> new TaskNotFound(id));
	}

	void takeTurns(TaskId id) {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:task, 0))")
			.param("task", "task/" + id.id())
			.query((row, number) -> true)
			.single();
	}

	/**
	 * What is asked for, in its place: a part stems from whatever its whole stems from.
	 */
	NewTask placed(NewTask wanted, PersonId by) {
		if (wanted.parent() == null) {
			return wanted;
		}
		Task whole = open(wanted.parent());
		this.standings.requireWorks(whole, by);
		if (whole.parent() != null) {
			throw new TaskRefused(Reason.TOO_DEEP);
		}
		if (whole.status().isSettled()) {
			throw new TaskRefused(Reason.WHOLE_SETTLED);
		}
		return wanted.from(whole.origin());
	}

	void requireWholeOpen(@Nullable TaskId whole) {
		if (whole != null && open(whole).status().isSettled()) {
			throw new TaskRefused(Reason.WHOLE_SETTLED);
		}
	}

	void settleParts(Task whole, Consumer<Task> deed) {
		this.register.openParts(whole.id()).forEach(deed);
	}

	/**
	 * @throws TaskRefused if nothing about tasks from there changes any more
	 */
	@Nullable Terms openTerms(@Nullable Origin origin) {
		Terms terms = this.homes.terms(origin);
		if (origin != null && terms != null && terms.closed()) {
			throw new TaskRefused(Reason.SOURCE_CLOSED, origin.subject().title(), terms.clause().value());
		}
		return terms;
	}

	boolean isClosed(@Nullable Origin origin) {
		Terms terms = this.homes.terms(origin);
		return terms != null && terms.closed();
	}

	int handOver(PersonId from, PersonId to, PersonId by) {
		List<Task> open = this.register.openOf(from);
		for (Task task : open) {
			NewTask before = task.wanted();
			task.change(before.owner(to), this.owners.departmentOf(to, null), this.owners.endOf(before.due()));
			this.owners.report(task, before, by);
			this.register.saveAndFlush(task);
			this.trail.changed(task, before, by);
		}
		return open.size();
	}

	TaskAssigned assigned(Task task, PersonId by) {
		return new TaskAssigned(task.id(), task.number(), task.owner(), by, source(task), part(task));
	}

	TaskCompleted completed(Task task, PersonId by) {
		return new TaskCompleted(task.id(), task.number(), task.owner(), by, source(task), part(task));
	}

	TaskCancelled cancelled(Task task, PersonId by) {
		return new TaskCancelled(task.id(), task.number(), task.owner(), by, source(task), part(task));
	}

	private static @Nullable UUID source(Task task) {
		Origin origin = task.origin();
		return (origin != null) ? origin.subject().id() : null;
	}

	private static @Nullable UUID part(Task task) {
		Origin origin = task.origin();
		return (origin != null) ? origin.part() : null;
	}

}
