package org.opscharter.tasks.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.opscharter.access.CurrentPerson;
import org.opscharter.shell.Choice;
import org.opscharter.shell.Flash;
import org.opscharter.shell.Words;
import org.opscharter.tasks.NewTask;
import org.opscharter.tasks.Task;
import org.opscharter.tasks.TaskId;
import org.opscharter.tasks.TaskNotFound;
import org.opscharter.tasks.TaskReaders;
import org.opscharter.tasks.TaskReaders.Seen;
import org.opscharter.tasks.Tasks;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * One task: a new one, its page, and saying anew what it asks for.
 */
@Controller
@PreAuthorize("hasAuthority('WORK_ON_TASKS')")
class TaskController {

	private final Tasks tasks;

	private final TaskReaders readers;

	private final TaskPage page;

	private final StaffRoom staff;

	private final Words words;

	TaskController(Tasks tasks, TaskReaders readers, TaskPage page, StaffRoom staff, Words words) {
		this.tasks = tasks;
		this.readers = readers;
		this.page = page;
		this.staff = staff;
		this.words = words;
	}

	@GetMapping("/tasks/new")
	String newForm(@RequestParam(defaultValue = "") String under, CurrentPerson me, Model model) {
		if (!under.isEmpty()) {
			this.readers.see(under, me.id());
		}
		model.addAttribute("task", TaskForm.empty(me.id().toString(), under));
		return form(model, me, "");
	}

	@PostMapping("/tasks")
	String create(@Valid @ModelAttribute("task") TaskForm form, BindingResult errors, CurrentPerson me, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		form.check(errors);
		NewTask[] wanted = new NewTask[1];
		boolean done = TaskDeeds.none(errors, () -> {
			wanted[0] = form.under().isEmpty() ? form.wanted()
					: form.wanted().under(this.readers.see(form.under(), me.id()).task().id());
			this.tasks.assignOnce(form.once(), wanted[0], me.id());
		});
		if (!done) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return form(model, me, "");
		}
		String number = this.tasks.find(new TaskId(form.once())).number();
		Flash.done(this.words.of("tasks.done.assigned", wanted[0].title())).after(redirect);
		return "redirect:/tasks/" + (form.under().isEmpty() ? number : form.under());
	}

	@GetMapping("/tasks/{number}")
	String show(@PathVariable String number, CurrentPerson me, Model model) {
		model.addAttribute("page", this.page.show(number, me));
		return "tasks/show";
	}

	@GetMapping("/tasks/{number}/edit")
	String edit(@PathVariable String number, CurrentPerson me, Model model) {
		Task task = changeable(number, me);
		model.addAttribute("task", TaskForm.of(task.wanted(), task.version()));
		return form(model, me, number);
	}

	@PostMapping("/tasks/{number}")
	String change(@PathVariable String number, @Valid @ModelAttribute("task") TaskForm form, BindingResult errors,
			CurrentPerson me, Model model, HttpServletResponse response, RedirectAttributes redirect) {
		Task task = changeable(number, me);
		form.check(errors);
		if (!TaskDeeds.none(errors, () -> this.tasks.change(task.id(), form.wanted(), form.before(), me.id()))) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("now", task.version());
			return form(model, me, number);
		}
		Flash.done(this.words.of("tasks.done.changed")).after(redirect);
		return "redirect:/tasks/" + number;
	}

	private Task changeable(String number, CurrentPerson me) {
		Seen seen = this.readers.see(number, me.id());
		if (!seen.standing().mayChange()) {
			throw new TaskNotFound(number);
		}
		return seen.task();
	}

	private String form(Model model, CurrentPerson me, String number) {
		model.addAttribute("number", number);
		model.addAttribute("owners", StaffRoom.choices(this.staff.everybody(), me));
		model.addAttribute("priorities",
				TaskFilter.PRIORITIES.stream()
					.map((one) -> new Choice(one, this.words.of("task.priority." + one)))
					.toList());
		return "tasks/form";
	}

}
