package org.opscharter.execution.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.opscharter.access.CurrentPerson;
import org.opscharter.execution.ExecutionRules;
import org.opscharter.execution.ProjectNotFound;
import org.opscharter.execution.Projects;
import org.opscharter.execution.web.ProjectQueries.Details;
import org.opscharter.execution.web.ProjectQueries.PhaseRow;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.Choice;
import org.opscharter.shell.ClauseChips;
import org.opscharter.shell.Flash;
import org.opscharter.shell.Words;
import org.opscharter.tasks.NewTask;
import org.opscharter.tasks.Origin;
import org.opscharter.tasks.TaskRefused;
import org.opscharter.tasks.Tasks;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A new task of a project, in one of its phases (S0-8.1).
 */
@Controller
@PreAuthorize("isAuthenticated()")
class ProjectTaskController {

	private final Tasks tasks;

	private final Projects projects;

	private final ProjectPage page;

	private final ProjectQueries queries;

	private final People people;

	private final ClauseChips chips;

	private final Words words;

	ProjectTaskController(Tasks tasks, Projects projects, ProjectPage page, ProjectQueries queries, People people,
			ClauseChips chips, Words words) {
		this.tasks = tasks;
		this.projects = projects;
		this.page = page;
		this.queries = queries;
		this.people = people;
		this.chips = chips;
		this.words = words;
	}

	@GetMapping("/projects/{number}/tasks/new")
	String newForm(@PathVariable String number, CurrentPerson me, Model model) {
		Details project = led(number, me);
		return page(project, new TaskForm(UUID.randomUUID().toString(), "", "", "", "", "", ""),
				new Problems(this.words), model);
	}

	@PostMapping("/projects/{number}/tasks")
	String create(@PathVariable String number, @ModelAttribute("form") TaskForm form, CurrentPerson me, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		Details project = led(number, me);
		Problems problems = new Problems(this.words);
		Optional<NewTask> task = form.task(problems);
		if (problems.isEmpty()) {
			try {
				this.tasks.assignOnce(Typed.id(form.key()).orElseGet(UUID::randomUUID),
						task.orElseThrow().from(origin(project, form)), me.id());
				Flash.done(this.words.of("execution.done.assigned")).after(redirect);
				return "redirect:/projects/" + number + "#plan";
			}
			catch (TaskRefused refusal) {
				model.addAttribute("flash", Flash.conflict(this.words.of(refusal.key(), refusal.arguments())));
			}
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return page(project, form, problems, model);
	}

	private Origin origin(Details project, TaskForm form) {
		Origin origin = Origin.of(this.projects.find(project.id()).subject());
		return this.queries.phases(project.id())
			.stream()
			.filter((phase) -> phase.id().toString().equals(form.phase()))
			.findFirst()
			.map((phase) -> origin.part(phase.id(), phase.name()))
			.orElse(origin);
	}

	private String page(Details project, TaskForm form, Problems problems, Model model) {
		List<Choice> phases = new ArrayList<>(List.of(new Choice("", this.words.of("execution.task.noPhase"))));
		for (PhaseRow phase : this.queries.phases(project.id())) {
			phases.add(new Choice(phase.id().toString(), phase.name()));
		}
		model.addAttribute("project", project);
		model.addAttribute("form", form);
		model.addAttribute("problems", problems);
		model.addAttribute("phases", phases);
		model.addAttribute("people", this.people.everybody());
		model.addAttribute("chip", this.chips.chip(ExecutionRules.PLAN, false));
		return "execution/task";
	}

	private Details led(String number, CurrentPerson me) {
		Details project = this.page.readable(number, me);
		if (!project.leader().equals(me.id())) {
			throw new ProjectNotFound(number);
		}
		return project;
	}

	/**
	 * A task as typed.
	 *
	 * @param key what the form was given when it was drawn, so that it counts once
	 */
	record TaskForm(String key, String phase, String title, String owner, String due, String goal, String expected) {

		TaskForm(@Nullable String key, @Nullable String phase, @Nullable String title, @Nullable String owner,
				@Nullable String due, @Nullable String goal, @Nullable String expected) {
			this.key = Typed.text(key);
			this.phase = Typed.text(phase);
			this.title = Typed.text(title);
			this.owner = Typed.text(owner);
			this.due = Typed.text(due);
			this.goal = Typed.text(goal);
			this.expected = Typed.text(expected);
		}

		Optional<NewTask> task(Problems problems) {
			problems.text("title", this.title, NewTask.TITLE);
			problems.text("goal", this.goal, NewTask.GOAL);
			problems.text("expected", this.expected, NewTask.EXPECTED);
			Optional<UUID> who = Typed.id(this.owner);
			problems.require(who.isPresent(), "owner", "choose");
			Optional<LocalDate> day = Typed.day(this.due);
			problems.require(day.isPresent(), "due", "day");
			return (who.isEmpty() || day.isEmpty()) ? Optional.empty()
					: Optional.of(NewTask.of(this.title.replace('\n', ' '), new PersonId(who.get()), day.get())
						.described(this.goal, this.expected));
		}

	}

}
