package org.opscharter.tasks.web;

import java.util.Map;
import java.util.function.BiConsumer;

import org.opscharter.access.CurrentPerson;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.Flash;
import org.opscharter.shell.Words;
import org.opscharter.tasks.Task;
import org.opscharter.tasks.TaskId;
import org.opscharter.tasks.TaskReaders;
import org.opscharter.tasks.Tasks;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import static org.springframework.http.HttpStatus.BAD_REQUEST;

/**
 * What becomes of a task, from its page, the board, the list or my day.
 */
@Controller
@PreAuthorize("hasAuthority('WORK_ON_TASKS')")
class TaskStateController {

	private final Tasks tasks;

	private final TaskReaders readers;

	private final TaskDeeds deeds;

	private final Words words;

	private final Map<String, BiConsumer<TaskId, PersonId>> moves;

	TaskStateController(Tasks tasks, TaskReaders readers, TaskDeeds deeds, Words words) {
		this.tasks = tasks;
		this.readers = readers;
		this.deeds = deeds;
		this.words = words;
		this.moves = Map.of("begin", tasks::begin, "back", tasks::putBack, "done", tasks::complete, "reopen",
				tasks::reopen);
	}

	@PostMapping("/tasks/{number}/status")
	String move(@PathVariable String number, @RequestParam String to, @RequestParam(defaultValue = "") String from,
			CurrentPerson me, RedirectAttributes redirect) {
		BiConsumer<TaskId, PersonId> move = this.moves.get(to);
		if (move == null) {
			throw new ResponseStatusException(BAD_REQUEST, "Not a way to move a task");
		}
		Task task = this.readers.see(number, me.id()).task();
		Flash done = Flash.done(this.words.of("tasks.done.move." + to, task.title()));
		this.deeds.after(to.equals("done")
				? done.undo("/tasks/" + number + "/status?to=reopen&from=" + from, this.words.of("tasks.undo")) : done,
				redirect, () -> move.accept(task.id(), me.id()));
		return TaskDeeds.back(from, number);
	}

	@PostMapping("/tasks/{number}/cancellation")
	String cancel(@PathVariable String number, @RequestParam(defaultValue = "") String reason, CurrentPerson me,
			RedirectAttributes redirect) {
		Task task = this.readers.see(number, me.id()).task();
		this.deeds.after("cancelled", redirect, () -> this.tasks.cancel(task.id(), reason, me.id()));
		return TaskDeeds.back("", number);
	}

	/** Takes back a task somebody has just noted down by mistake. */
	@PostMapping("/tasks/{number}/withdrawal")
	String withdraw(@PathVariable String number, @RequestParam(defaultValue = "") String from, CurrentPerson me,
			RedirectAttributes redirect) {
		Task task = this.readers.see(number, me.id()).task();
		this.deeds.after("withdrawn", redirect,
				() -> this.tasks.cancel(task.id(), this.words.of("tasks.withdrawn.reason"), me.id()));
		return TaskDeeds.back(from.isEmpty() ? "list" : from, number);
	}

	@PostMapping("/tasks/{number}/acknowledgement")
	String acknowledge(@PathVariable String number, @RequestParam(defaultValue = "") String from, CurrentPerson me,
			RedirectAttributes redirect) {
		Task task = this.readers.see(number, me.id()).task();
		this.deeds.after("acknowledged", redirect, () -> this.tasks.acknowledge(task.id(), me.id()));
		return TaskDeeds.back(from, number);
	}

}
