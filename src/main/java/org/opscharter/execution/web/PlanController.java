package org.opscharter.execution.web;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.opscharter.access.CurrentPerson;
import org.opscharter.execution.ExecutionRules;
import org.opscharter.execution.Plan;
import org.opscharter.execution.ProjectNotFound;
import org.opscharter.execution.Projects;
import org.opscharter.execution.web.PaperQueries.CollaborationRow;
import org.opscharter.execution.web.ProjectQueries.Details;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.ClauseChips;
import org.opscharter.shell.Flash;
import org.opscharter.shell.Words;
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
 * The plan of a project (实施方案), written by who leads it.
 */
@Controller
@PreAuthorize("isAuthenticated()")
class PlanController {

	private final Projects projects;

	private final ProjectPage page;

	private final PaperQueries papers;

	private final People people;

	private final ExecutionRefusals refusals;

	private final ClauseChips chips;

	private final Words words;

	PlanController(Projects projects, ProjectPage page, PaperQueries papers, People people, ExecutionRefusals refusals,
			ClauseChips chips, Words words) {
		this.projects = projects;
		this.page = page;
		this.papers = papers;
		this.people = people;
		this.refusals = refusals;
		this.chips = chips;
		this.words = words;
	}

	@GetMapping("/projects/{number}/plan")
	String edit(@PathVariable String number, CurrentPerson me, Model model) {
		Details project = led(number, me);
		return page(project, PlanForm.of(this.projects.planOf(project.id()), project.version()),
				new Problems(this.words), model);
	}

	@PostMapping("/projects/{number}/plan")
	String save(@PathVariable String number, @ModelAttribute("form") PlanForm form, CurrentPerson me, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		Details project = led(number, me);
		Problems problems = new Problems(this.words);
		Plan plan = form.plan(problems);
		@Nullable Flash refusal = problems.isEmpty() ? this.refusals
			.refusalOf(() -> this.projects.plan(project.id(), Typed.count(form.version(), -1), plan, me.id())) : null;
		if (problems.isEmpty() && refusal == null) {
			Flash.done(this.words.of("execution.done.planned")).after(redirect);
			return "redirect:/projects/" + number;
		}
		Optional.ofNullable(refusal).ifPresent((sentence) -> model.addAttribute("flash", sentence));
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return page(project, form, problems, model);
	}

	private String page(Details project, PlanForm form, Problems problems, Model model) {
		Set<PersonId> named = new HashSet<>();
		this.papers.collaborations(project.id())
			.stream()
			.map(CollaborationRow::person)
			.filter((person) -> person != null)
			.forEach(named::add);
		model.addAttribute("project", project);
		model.addAttribute("form", form);
		model.addAttribute("problems", problems);
		model.addAttribute("people", this.people.of(project.department(), named));
		model.addAttribute("planChip", this.chips.chip(ExecutionRules.PLAN, false));
		model.addAttribute("sectionsChip", this.chips.chip(ExecutionRules.SECTIONS, false));
		model.addAttribute("teamChip", this.chips.chip(ExecutionRules.TEAM, false));
		return "execution/plan";
	}

	private Details led(String number, CurrentPerson me) {
		Details project = this.page.readable(number, me);
		if (!project.leader().equals(me.id())) {
			throw new ProjectNotFound(number);
		}
		return project;
	}

}
