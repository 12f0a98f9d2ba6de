package org.opscharter.tasks.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.opscharter.organisation.PersonId;
import org.opscharter.tasks.NewTask;
import org.opscharter.tasks.Priority;
import org.springframework.validation.Errors;

/**
 * A task, as typed.
 *
 * @param key what makes a form that arrives twice one task
 * @param under the number of the task it is a part of
 * @param version the version the person had in front of him
 */
record TaskForm(
		@NotBlank(message = "{tasks.missing.title}") @Size(max = NewTask.TITLE,
				message = "{tasks.refused.TITLE_UNFIT}") String title,
		@NotBlank(message = "{tasks.missing.owner}") String owner,
		@NotBlank(message = "{tasks.missing.due}") String due, String begins, String priority,
		@Size(max = NewTask.GOAL, message = "{tasks.long.goal}") String goal,
		@Size(max = NewTask.EXPECTED, message = "{tasks.long.expected}") String expected, @Nullable Boolean important,
		String key, String under, String version) {

	private static final String UUID_FORM = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

	TaskForm(@Nullable String title, @Nullable String owner, @Nullable String due, @Nullable String begins,
			@Nullable String priority, @Nullable String goal, @Nullable String expected, @Nullable Boolean important,
			@Nullable String key, @Nullable String under, @Nullable String version) {
		this.title = text(title).replace('\n', ' ');
		this.owner = text(owner);
		this.due = text(due);
		this.begins = text(begins);
		this.priority = text(priority);
		this.goal = text(goal);
		this.expected = text(expected);
		this.important = important;
		this.key = text(key);
		this.under = text(under);
		this.version = text(version);
	}

	static TaskForm empty(String owner, String under) {
		return new TaskForm("", owner, "", "", "NORMAL", "", "", false, UUID.randomUUID().toString(), under, "");
	}

	static TaskForm of(NewTask task, int version) {
		return new TaskForm(task.title(), task.owner().toString(), task.due().toString(),
				(task.begins() != null) ? task.begins().toString() : "", task.priority().name(), task.goal(),
				task.expected(), task.important(), "", "", String.valueOf(version));
	}

	/** What can be said without asking the desk. */
	void check(Errors errors) {
		if (!this.due.isEmpty() && day(this.due) == null) {
			errors.rejectValue("due", "tasks.invalid.date");
		}
		if (!this.begins.isEmpty() && day(this.begins) == null) {
			errors.rejectValue("begins", "tasks.invalid.date");
		}
		if (!this.owner.isEmpty() && !this.owner.matches(UUID_FORM)) {
			errors.rejectValue("owner", "tasks.refused.OWNER_UNKNOWN");
		}
	}

	NewTask wanted() {
		return NewTask.of(this.title, PersonId.of(this.owner), LocalDate.parse(this.due))
			.beginning(this.begins.isEmpty() ? null : day(this.begins))
			.priority(TaskFilter.PRIORITIES.contains(this.priority) ? Priority.valueOf(this.priority) : Priority.NORMAL)
			.described(this.goal, this.expected)
			.important(Boolean.TRUE.equals(this.important));
	}

	/** A form without its key, as no page of ours sends it, is a task of its own. */
	UUID once() {
		return this.key.matches(UUID_FORM) ? UUID.fromString(this.key) : UUID.randomUUID();
	}

	private static @Nullable LocalDate day(String text) {
		try {
			return LocalDate.parse(text);
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

	int before() {
		return this.version.matches("\\d{1,9}") ? Integer.parseInt(this.version) : -1;
	}

	private static String text(@Nullable String typed) {
		return (typed == null) ? "" : typed.replace("\r\n", "\n").strip();
	}

}
