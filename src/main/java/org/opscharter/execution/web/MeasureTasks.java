package org.opscharter.execution.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.opscharter.execution.Lessons;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.Words;
import org.opscharter.tasks.OriginTasks;
import org.springframework.stereotype.Component;

/**
 * What became of the measures of a look back; before it is archived they are no tasks
 * yet.
 */
@Component
class MeasureTasks {

	private final OriginTasks tasks;

	private final Words words;

	MeasureTasks(OriginTasks tasks, Words words) {
		this.tasks = tasks;
		this.words = words;
	}

	List<Line> of(UUID retrospective, List<Lessons.Measure> measures, Map<PersonId, Member> members) {
		List<OriginTasks.Line> handedOut = this.tasks.of(retrospective);
		if (handedOut.isEmpty()) {
			return measures.stream()
				.map((measure) -> new Line(measure.what(), ProjectPage.name(members, new PersonId(measure.owner())),
						measure.due().toString(), "open", "", null))
				.toList();
		}
		return handedOut.stream()
			.map((task) -> new Line(task.title(), ProjectPage.name(members, task.owner()), task.due().toString(),
					square(task), state(task), task.href()))
			.toList();
	}

	/** 逾期 before 待办. */
	String state(OriginTasks.Line task) {
		return this.words.of("execution.task." + (task.overdue() ? "overdue" : task.status().name()));
	}

	static String square(OriginTasks.Line task) {
		return switch (task.status()) {
			case DONE -> "met";
			case CANCELLED -> "void";
			case IN_PROGRESS -> task.overdue() ? "missed" : "half";
			case OPEN -> task.overdue() ? "missed" : "open";
		};
	}

	/**
	 * One measure.
	 *
	 * @param state how its task stands, in words
	 * @param href its task
	 */
	record Line(String what, String owner, String due, String square, String state, @Nullable String href) {

	}

}
