package org.opscharter.tasks.web;

import jakarta.servlet.http.HttpServletResponse;
import org.opscharter.access.CurrentPerson;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.Flash;
import org.opscharter.shell.Words;
import org.opscharter.tasks.Task;
import org.opscharter.tasks.TaskNotFound;
import org.opscharter.tasks.TaskReaders;
import org.opscharter.tasks.TaskRefused;
import org.opscharter.tasks.TaskTalk;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What is said about a task, who follows it, and 催办.
 */
@Controller
@PreAuthorize("hasAuthority('WORK_ON_TASKS')")
class TaskTalkController {

	private final TaskTalk talk;

	private final TaskReaders readers;

	private final TaskPage page;

	private final TaskDeeds deeds;

	private final Words words;

	TaskTalkController(TaskTalk talk, TaskReaders readers, TaskPage page, TaskDeeds deeds, Words words) {
		this.talk = talk;
		this.readers = readers;
		this.page = page;
		this.deeds = deeds;
		this.words = words;
	}

	@PostMapping("/tasks/{number}/comments")
	String comment(@PathVariable String number, @RequestParam(name = "words", defaultValue = "") String said,
			CurrentPerson me, Model model, HttpServletResponse response) {
		Task task = this.readers.see(number, me.id()).task();
		try {
			this.talk.comment(task.id(), said.replace("\r\n", "\n"), me.id());
		}
		catch (TaskRefused refusal) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("refusal", this.words.of(refusal.key(), refusal.arguments()));
			model.addAttribute("said", said);
			model.addAttribute("page", this.page.show(number, me));
			return "tasks/show";
		}
		return "redirect:/tasks/" + number + "#comments";
	}

	@PostMapping("/tasks/{number}/watchers")
	String watch(@PathVariable String number, @RequestParam(defaultValue = "") String person, CurrentPerson me,
			RedirectAttributes redirect) {
		Task task = this.readers.see(number, me.id()).task();
		if (!person.isEmpty() && !person.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
			throw new TaskNotFound(number);
		}
		PersonId watcher = person.isEmpty() ? me.id() : PersonId.of(person);
		this.deeds.after("watched", redirect, () -> this.talk.watch(task.id(), watcher, me.id()));
		return TaskDeeds.back("", number);
	}

	/** Who only followed it may not see it any longer. */
	@DeleteMapping("/tasks/{number}/watchers")
	String unwatch(@PathVariable String number, CurrentPerson me, RedirectAttributes redirect) {
		Task task = this.readers.see(number, me.id()).task();
		this.deeds.after("unwatched", redirect, () -> this.talk.unwatch(task.id(), me.id()));
		return TaskDeeds.back(this.readers.mayRead(task.id(), me.id()) ? "" : "list", number);
	}

	@PostMapping("/tasks/{number}/urges")
	String urge(@PathVariable String number, @RequestParam(defaultValue = "") String from, CurrentPerson me,
			RedirectAttributes redirect) {
		Task task = this.readers.see(number, me.id()).task();
		try {
			String again = this.words.moment(this.talk.urge(task.id(), me.id()));
			Flash.done(this.words.of("tasks.done.urged", task.title(), again)).after(redirect);
		}
		catch (TaskRefused refusal) {
			Flash.conflict(this.words.of(refusal.key(), refusal.arguments())).after(redirect);
		}
		return TaskDeeds.back(from, number);
	}

}
