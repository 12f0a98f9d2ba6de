package org.opscharter.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.opscharter.demo.TaskStory.Step;
import org.opscharter.organisation.PersonId;
import org.opscharter.tasks.NewTask;
import org.opscharter.tasks.Priority;
import org.opscharter.tasks.TaskId;
import org.opscharter.tasks.TaskTalk;
import org.opscharter.tasks.Tasks;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Tells what people owe each other.
 */
@Component
@Order(5)
@ConditionalOnBooleanProperty("opscharter.evaluation")
class ExampleTasks implements Chapter {

	private static final String KIND = "task";

	/** What only whoever handed it out does. */
	private static final Set<String> BY_THE_GIVER = Set.of("assign", "cancel");

	private final Tasks tasks;

	private final TaskTalk talk;

	ExampleTasks(Tasks tasks, TaskTalk talk) {
		this.tasks = tasks;
		this.talk = talk;
	}

	@Override
	public List<Deed> deeds(Cast cast) {
		List<Deed> deeds = new ArrayList<>();
		for (TaskStory story : ExampleData.tasks()) {
			for (Step step : story.steps()) {
				PersonId by = cast.person(step.by(), BY_THE_GIVER.contains(step.deed()) ? story.by() : story.owner());
				deeds.add(new Deed(cast.at(step.at()), by, () -> tell(story, step, by, cast)));
			}
		}
		return deeds;
	}

	private void tell(TaskStory story, Step step, PersonId by, Cast cast) {
		if (step.deed().equals("assign")) {
			cast.keep(KIND, story.title(), this.tasks.assign(wanted(story, cast), by).id());
			return;
		}
		TaskId task = new TaskId(cast.kept(KIND, story.title()));
		switch (step.deed()) {
			case "begin" -> this.tasks.begin(task, by);
			case "complete" -> this.tasks.complete(task, by);
			case "cancel" -> this.tasks.cancel(task, step.said(), by);
			case "comment" -> this.talk.comment(task, step.said(), by);
			default -> throw new IllegalArgumentException("Nobody does this with a task: " + step.deed());
		}
	}

	private static NewTask wanted(TaskStory story, Cast cast) {
		NewTask wanted = NewTask.of(story.title(), cast.person(story.owner()), cast.day(story.due()))
			.priority((story.priority() != null) ? Priority.valueOf(story.priority()) : Priority.NORMAL)
			.described(text(story.goal()), text(story.expected()))
			.important(Boolean.TRUE.equals(story.important()));
		return (story.under() == null) ? wanted : wanted.under(new TaskId(cast.kept(KIND, story.under())));
	}

	private static String text(@Nullable String text) {
		return (text != null) ? text : "";
	}

}
