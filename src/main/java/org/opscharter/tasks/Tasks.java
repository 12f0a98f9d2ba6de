package org.opscharter.tasks;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.opscharter.numbering.Numbers;
import org.opscharter.organisation.PersonId;
import org.opscharter.tasks.TaskHome.Terms;
import org.opscharter.tasks.TaskRefused.Reason;
import org.opscharter.time.BusinessTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The desk where tasks are handed out and done.
 */
@Component
@Transactional
public class Tasks {

	private final TaskRegister register;

	private final TaskDrawer drawer;

	private final Standings standings;

	private final TaskHomes homes;

	private final Owners owners;

	private final TaskTrail trail;

	private final Numbers numbers;

	private final ApplicationEventPublisher events;

	private final BusinessTime time;

	Tasks(TaskRegister register, TaskDrawer drawer, Standings standings, TaskHomes homes, Owners owners,
			TaskTrail trail, Numbers numbers, ApplicationEventPublisher events, BusinessTime time) {
		this.register = register;
		this.drawer = drawer;
		this.standings = standings;
		this.homes = homes;
		this.owners = owners;
		this.trail = trail;
		this.numbers = numbers;
		this.events = events;
		this.time = time;
	}

	/**
	 * Hands out a task as a rule of another module wants it, to whomever it names.
	 * @throws TaskRefused if it cannot be handed out like this
	 */
	public TaskId assign(NewTask wanted, PersonId by) {
		return handOut(TaskId.next(), wanted, by);
	}

	/**
	 * Hands out a task from a form, which may arrive twice: the second time it is the
	 * first task. Only to oneself, to people of the own department or below oneself, and
	 * to those whose department has named them (S0-8.3a).
	 * @param key what the form was given when it was drawn
	 */
	public TaskId assignOnce(UUID key, NewTask wanted, PersonId by) {
		TaskId id = new TaskId(key);
		this.drawer.takeTurns(id);
		Task already = this.register.findById(id).orElse(null);
		if (already == null) {
			requireHandsTo(this.drawer.placed(wanted, by), null, by);
			return handOut(id, wanted, by);
		}
		if (!already.creator().equals(by)) {
			throw new TaskNotFound(id);
		}
		return id;
	}

	/**
	 * Says anew what a task asks for, of whom and by when; where it stems from stays.
	 * @param version the version the person had in front of him
	 */
	public void change(TaskId id, NewTask next, int version, PersonId by) {
		Task task = this.drawer.open(id);
		this.standings.requireChanges(task, by);
		if (task.version() != version) {
			throw new TaskRefused(Reason.CHANGED_MEANWHILE);
		}
		NewTask before = task.wanted();
		NewTask after = next.from(before.origin()).at(before.parent());
		Terms terms = openTerms(task);
		TaskRules.require(after, before, terms, this.time.today());
		requireHandsTo(after, before.owner(), by);
		task.change(after, this.owners.departmentOf(after.owner(), before.owner()), this.owners.endOf(after.due()));
		this.owners.report(task, before, by);
		this.register.saveAndFlush(task);
		this.trail.changed(task, before, by);
		if (!before.owner().equals(after.owner())) {
			this.events.publishEvent(this.drawer.assigned(task, by));
		}
	}

	/** Somebody has begun with it. */
	public void begin(TaskId id, PersonId by) {
		Task task = atWork(id, by);
		TaskStatus before = task.status();
		task.begin(this.time.now());
		this.trail.write(task, by, "begun", before, "");
	}

	/** Back among what nobody has begun. */
	public void putBack(TaskId id, PersonId by) {
		Task task = atWork(id, by);
		TaskStatus before = task.status();
		task.putBack();
		this.trail.write(task, by, "put_back", before, "");
	}

	/**
	 * It is done.
	 * @throws TaskRefused among others if parts of it are open
	 */
	public void complete(TaskId id, PersonId by) {
		Task task = atWork(id, by);
		int parts = this.register.openParts(id).size();
		if (parts > 0) {
			throw new TaskRefused(Reason.PARTS_OPEN, String.valueOf(parts));
		}
		TaskStatus before = task.status();
		task.complete(this.time.now());
		this.register.saveAndFlush(task);
		this.trail.settled(task, before, by, "completed", "");
		this.events.publishEvent(this.drawer.completed(task, by));
	}

	/** It will not be done, nor will the parts of it that are still open. */
	public void cancel(TaskId id, String reason, PersonId by) {
		Task task = this.drawer.open(id);
		this.standings.requireChanges(task, by);
		openTerms(task);
		Instant now = this.time.now();
		this.drawer.settleParts(task, (part) -> cancel(part, reason, by, now));
		cancel(task, reason, by, now);
	}

	/** It was settled by mistake, or has to be done again. */
	public void reopen(TaskId id, PersonId by) {
		Task task = atWork(id, by);
		this.drawer.requireWholeOpen(task.parent());
		TaskStatus before = task.status();
		task.reopen();
		this.register.saveAndFlush(task);
		this.trail.write(task, by, "reopened", before, "");
	}

	/** The owner's superior has taken note of it (S0-7.3b). */
	public void acknowledge(TaskId id, PersonId by) {
		Task task = this.drawer.open(id);
		this.standings.readable(task, by);
		task.acknowledge(by, this.time.now());
		this.trail.acknowledged(task, by);
	}

	/**
	 * Everything open that one person owes goes to another (离职交接).
	 * @return how many tasks
	 */
	public int handOver(PersonId from, PersonId to, PersonId by) {
		return this.drawer.handOver(from, to, by);
	}

	/**
	 * The task as it stands.
	 */
	@Transactional(readOnly = true)
	public Task find(TaskId id) {
		return this.register.findById(id).orElseThrow(() -> new TaskNotFound(id));
	}

	private void requireHandsTo(NewTask wanted, @Nullable PersonId before, PersonId by) {
		PersonId owner = wanted.owner();
		if (!owner.equals(by) && !owner.equals(before) && !this.homes.lent(wanted.origin()).contains(owner)) {
			this.owners.requireHandsTo(owner, by);
		}
	}

	private TaskId handOut(TaskId id, NewTask asked, PersonId by) {
		NewTask wanted = this.drawer.placed(asked, by);
		if (wanted.origin() != null && wanted.parent() == null && !this.homes.mayPlan(wanted.origin(), by)) {
			throw new TaskRefused(Reason.NOT_YOURS);
		}
		TaskRules.require(wanted, null, this.drawer.openTerms(wanted.origin()), this.time.today());
		Task task = new Task(id, this.numbers.next("RW", this.time.today().getYear()), wanted,
				this.owners.departmentOf(wanted.owner(), null), this.owners.endOf(wanted.due()), by, this.time.now());
		this.owners.report(task, null, by);
		this.register.saveAndFlush(task);
		this.trail.assigned(task, by);
		this.events.publishEvent(this.drawer.assigned(task, by));
		return id;
	}

	private Task atWork(TaskId id, PersonId by) {
		Task task = this.drawer.open(id);
		this.standings.requireWorks(task, by);
		openTerms(task);
		return task;
	}

	private @Nullable Terms openTerms(Task task) {
		return this.drawer.openTerms(task.origin());
	}

	private void cancel(Task task, String reason, PersonId by, Instant at) {
		TaskStatus before = task.status();
		task.cancel(reason, at);
		this.register.saveAndFlush(task);
		this.trail.settled(task, before, by, "cancelled", reason.strip());
		this.events.publishEvent(this.drawer.cancelled(task, by));
	}

}
