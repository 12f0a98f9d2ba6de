package org.opscharter.tasks;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.opscharter.tasks.TaskHome.Terms;
import org.opscharter.tasks.TaskRefused.Reason;

/**
 * What a task must say before it is handed out or changed.
 */
final class TaskRules {

	static final LocalDate LAST_DAY = LocalDate.of(2099, 12, 31);

	private static final int TITLE = NewTask.TITLE;

	private TaskRules() {
	}

	/**
	 * @param before what it said until now; a day that has passed meanwhile may stay
	 * @throws TaskRefused for the first thing that is wrong
	 */
	static void require(NewTask wanted, @Nullable NewTask before, @Nullable Terms terms, LocalDate today) {
		requireWords(wanted);
		boolean sameDue = before != null && before.due().equals(wanted.due());
		if (!sameDue && wanted.due().isBefore(today)) {
			throw new TaskRefused(Reason.DUE_IN_THE_PAST);
		}
		if (wanted.due().isAfter(LAST_DAY)) {
			throw new TaskRefused(Reason.DUE_TOO_FAR);
		}
		if (wanted.begins() != null && wanted.due().isBefore(wanted.begins())) {
			throw new TaskRefused(Reason.DUE_BEFORE_START, wanted.begins().toString().substring(5));
		}
		requireInside(wanted, terms);
		requireDetail(wanted, terms);
	}

	private static void requireWords(NewTask wanted) {
		if (wanted.title().isBlank() || wanted.title().length() > TITLE) {
			throw new TaskRefused(Reason.TITLE_UNFIT);
		}
		if (wanted.goal().length() > NewTask.GOAL || wanted.expected().length() > NewTask.EXPECTED) {
			throw new TaskRefused(Reason.TEXT_TOO_LONG);
		}
	}

	private static void requireInside(NewTask wanted, @Nullable Terms terms) {
		if (terms == null) {
			return;
		}
		LocalDate first = (wanted.begins() != null) ? wanted.begins() : wanted.due();
		boolean early = terms.first() != null && first.isBefore(terms.first());
		boolean late = terms.last() != null && wanted.due().isAfter(terms.last());
		if (early || late) {
			throw new TaskRefused(Reason.OUTSIDE_ITS_SOURCE, text(terms.first()), text(terms.last()),
					terms.clause().value());
		}
	}

	private static void requireDetail(NewTask wanted, @Nullable Terms terms) {
		boolean detailed = wanted.parent() == null && (wanted.important() || (terms != null && terms.detailed()));
		if (detailed && wanted.goal().isBlank()) {
			throw new TaskRefused(Reason.GOAL_MISSING);
		}
		if (detailed && wanted.expected().isBlank()) {
			throw new TaskRefused(Reason.EXPECTED_MISSING);
		}
	}

	private static String text(@Nullable LocalDate day) {
		return (day != null) ? day.toString() : "…";
	}

}
