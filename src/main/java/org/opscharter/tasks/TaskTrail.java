package org.opscharter.tasks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.opscharter.activity.Activity;
import org.opscharter.activity.ActivityLog;
import org.opscharter.clauses.ClauseId;
import org.opscharter.notifications.Notice;
import org.opscharter.notifications.Notifier;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.time.BusinessTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes down what happened to a task, and tells those who must know.
 */
@Component
class TaskTrail {

	/** 明确目标、要求、交付标准. */
	static final ClauseId ASSIGNMENT = ClauseId.of("S4-2.2.1a");

	/** 重要事项须向直属上级汇报. */
	static final ClauseId IMPORTANT = ClauseId.of("S0-7.3b");

	private final ActivityLog activity;

	private final Notifier notifier;

	private final Directory directory;

	private final JdbcClient jdbc;

	private final BusinessTime time;

	TaskTrail(ActivityLog activity, Notifier notifier, Directory directory, JdbcClient jdbc, BusinessTime time) {
		this.directory = directory;
		this.jdbc = jdbc;
		this.activity = activity;
		this.notifier = notifier;
		this.time = time;
	}

	void write(Task task, @Nullable PersonId by, String deed, @Nullable TaskStatus before, String words) {
		this.activity.record(new Activity(task.subject(), by, "activity.task." + deed, null,
				(before != null) ? "task.status." + before : null,
				(before != null) ? "task.status." + task.status() : null, words, this.time.now()));
	}

	void assigned(Task task, PersonId by) {
		write(task, by, "assigned", null, name(task.owner()));
		tell(List.of(task.owner()), by, task, "assigned/" + task.version(), "assigned", ASSIGNMENT, name(by));
	}

	/** The new owner is told, the old one too; a new day is told to whoever owes it. */
	void changed(Task task, NewTask before, PersonId by) {
		NewTask after = task.wanted();
		String fact = "/" + task.version();
		if (!before.owner().equals(after.owner())) {
			write(task, by, "handed_over", null, name(before.owner()) + " → " + name(after.owner()));
			tell(List.of(after.owner()), by, task, "assigned" + fact, "assigned", ASSIGNMENT, name(by));
			tell(List.of(before.owner()), by, task, "taken" + fact, "taken", null, name(by), name(after.owner()));
		}
		else if (!before.due().equals(after.due())) {
			write(task, by, "moved", null, before.due() + " → " + after.due());
			tell(List.of(after.owner()), by, task, "moved" + fact, "moved", null, name(by), after.due().toString());
		}
		else if (!before.equals(after)) {
			write(task, by, "changed", null, "");
		}
	}

	/** Who handed it out and who follows it learn that it is settled. */
	void settled(Task task, TaskStatus before, PersonId by, String deed, String words) {
		write(task, by, deed, before, words);
		tell(concerned(task), by, task, deed + "/" + task.version(), deed, null, name(by), Notice.said(words));
	}

	void reported(Task task, PersonId superior, PersonId by) {
		write(task, by, "reported", null, name(superior));
		tell(List.of(superior), by, task, "reported/" + superior, "reported", IMPORTANT, name(task.owner()));
	}

	void acknowledged(Task task, PersonId by) {
		write(task, by, "acknowledged", null, "");
		tell(List.of(task.owner()), by, task, "acknowledged/" + by, "acknowledged", IMPORTANT, name(by));
	}

	void urged(Task task, PersonId by, long hours, Instant now) {
		write(task, by, "urged", null, name(task.owner()));
		tell(List.of(task.owner()), by, task, "urged/%s/%d".formatted(by, now.getEpochSecond()), "urged", null,
				name(by), String.valueOf(hours));
	}

	/** Who owes it, who handed it out and who follows it. */
	Set<PersonId> concerned(Task task) {
		Set<PersonId> concerned = new LinkedHashSet<>(List.of(task.owner(), task.creator()));
		concerned.addAll(this.jdbc.sql("select person_id from tasks.watcher where task_id = :task")
			.param("task", task.id().id())
			.query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
			.list());
		return concerned;
	}

	String name(PersonId person) {
		return this.directory.find(person, this.time.today()).map(Member::name).orElse("");
	}

	/**
	 * Tells these persons, except the one who did it.
	 * @param fact what makes it one fact of this task
	 */
	void tell(Collection<PersonId> persons, @Nullable PersonId by, Task task, String fact, String key,
			@Nullable ClauseId clause, String... arguments) {
		List<PersonId> told = persons.stream().filter((person) -> !Objects.equals(person, by)).toList();
		List<String> values = new ArrayList<>(List.of(task.title(), task.number()));
		values.addAll(List.of(arguments));
		this.notifier.tell(told, new Notice("task/%s/%s".formatted(task.id().id(), fact), "tasks.notice." + key, values,
				"/tasks/" + task.number(), clause), this.time.now());
	}

}
