package org.opscharter.tasks;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.opscharter.organisation.PersonId;

/**
 * A task as it is handed out. Title, owner and day are enough, unless it belongs to
 * something whose rules ask for more, or is 重要 (S4-2.2.1a).
 *
 * @param title at most 120 characters
 * @param owner who owes it
 * @param begins the first day, if one is planned
 * @param due the last day, owed until its end
 * @param priority how pressing it is
 * @param important whether the owner's superior must acknowledge it (S0-7.3b)
 * @param goal 目标与要求, at most 2,000 characters, may be empty
 * @param expected 交付标准, at most 1,000 characters, may be empty
 * @param origin what it stems from
 * @param parent the task it is a part of; such a task has no parts itself
 */
public record NewTask(String title, PersonId owner, @Nullable LocalDate begins, LocalDate due, Priority priority,
		boolean important, String goal, String expected, @Nullable Origin origin, @Nullable TaskId parent) {

	/** The longest title. */
	public static final int TITLE = 120;

	/** The longest 目标与要求. */
	public static final int GOAL = 2000;

	/** The longest 交付标准. */
	public static final int EXPECTED = 1000;

	/**
	 * What is enough for a task of one's own.
	 */
	public static NewTask of(String title, PersonId owner, LocalDate due) {
		return new NewTask(title, owner, null, due, Priority.NORMAL, false, "", "", null, null);
	}

	public NewTask priority(Priority other) {
		return new NewTask(this.title, this.owner, this.begins, this.due, other, this.important, this.goal,
				this.expected, this.origin, this.parent);
	}

	/**
	 * The same, to be acknowledged by the owner's superior.
	 */
	public NewTask reported() {
		return important(true);
	}

	public NewTask important(boolean flag) {
		return new NewTask(this.title, this.owner, this.begins, this.due, this.priority, flag, this.goal, this.expected,
				this.origin, this.parent);
	}

	/**
	 * The same, with 目标与要求 and 交付标准.
	 */
	public NewTask described(String whatFor, String whatCounts) {
		return new NewTask(this.title, this.owner, this.begins, this.due, this.priority, this.important, whatFor,
				whatCounts, this.origin, this.parent);
	}

	/**
	 * The same, beginning on this day.
	 */
	public NewTask beginning(@Nullable LocalDate day) {
		return new NewTask(this.title, this.owner, day, this.due, this.priority, this.important, this.goal,
				this.expected, this.origin, this.parent);
	}

	/**
	 * The same, stemming from there.
	 */
	public NewTask from(@Nullable Origin source) {
		return new NewTask(this.title, this.owner, this.begins, this.due, this.priority, this.important, this.goal,
				this.expected, source, this.parent);
	}

	/**
	 * The same, owed by somebody else.
	 */
	public NewTask owner(PersonId other) {
		return new NewTask(this.title, other, this.begins, this.due, this.priority, this.important, this.goal,
				this.expected, this.origin, this.parent);
	}

	/**
	 * The same, as a part of another task, from whatever that one stems.
	 */
	public NewTask under(TaskId whole) {
		return at(whole);
	}

	NewTask at(@Nullable TaskId whole) {
		return new NewTask(this.title, this.owner, this.begins, this.due, this.priority, this.important, this.goal,
				this.expected, this.origin, whole);
	}

}
