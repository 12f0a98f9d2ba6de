package org.opscharter.execution.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.opscharter.access.CurrentPerson;
import org.opscharter.execution.ExecutionRefused;
import org.opscharter.execution.ExecutionRules;
import org.opscharter.execution.KickOff;
import org.opscharter.execution.ProjectNotFound;
import org.opscharter.execution.ProjectStatus;
import org.opscharter.execution.Projects;
import org.opscharter.execution.Sync;
import org.opscharter.execution.web.ProjectQueries.Details;
import org.opscharter.execution.web.ProjectQueries.TeamRow;
import org.opscharter.projects.EarlyStarts;
import org.opscharter.shell.Choice;
import org.opscharter.shell.ClauseChips;
import org.opscharter.shell.Flash;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
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
 * The start of a project (启动) with its kick-off. An attempt that is refused is written
 * down too.
 */
@Controller
@PreAuthorize("isAuthenticated()")
class KickOffController {

	private final Projects projects;

	private final EarlyStarts early;

	private final ProjectPage page;

	private final ProjectQueries queries;

	private final People people;

	private final ExecutionRules rules;

	private final ExecutionRefusals refusals;

	private final ClauseChips chips;

	private final Words words;

	private final BusinessTime time;

	KickOffController(Projects projects, EarlyStarts early, ProjectPage page, ProjectQueries queries, People people,
			ExecutionRules rules, ExecutionRefusals refusals, ClauseChips chips, Words words, BusinessTime time) {
		this.projects = projects;
		this.early = early;
		this.page = page;
		this.queries = queries;
		this.people = people;
		this.rules = rules;
		this.refusals = refusals;
		this.chips = chips;
		this.words = words;
		this.time = time;
	}

	@GetMapping("/projects/{number}/start")
	String newForm(@PathVariable String number, CurrentPerson me, Model model, RedirectAttributes redirect) {
		Details project = this.page.readable(number, me);
		if (project.status() != ProjectStatus.APPROVED || !project.leader().equals(me.id())) {
			return "redirect:/projects/" + number;
		}
		List<String> present = new ArrayList<>(List.of(me.id().toString()));
		this.queries.team(project.id()).stream().map(TeamRow::person).forEach((one) -> present.add(one.toString()));
		StartForm form = new StartForm(this.time.today().toString(), present.stream().distinct().toList(), "", "", "",
				Sync.Kind.REPORT.name(), this.rules.usualFrequency().name(), "");
		return page(project, form, new Problems(this.words), model);
	}

	@PostMapping("/projects/{number}/start")
	String create(@PathVariable String number, @ModelAttribute("form") StartForm form, CurrentPerson me, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		Optional<Details> approved = this.page.find(number, me);
		if (approved.isEmpty() && this.early.refuse(number, me.id())) {
			Flash.conflict(this.words.of("projects.refused.NOT_APPROVED")).after(redirect);
			return "redirect:/proposals/" + number;
		}
		Details project = approved.filter(Details::readable).orElseThrow(() -> new ProjectNotFound(number));
		Problems problems = new Problems(this.words);
		KickOff kickOff = form.kickOff(problems, this.time.today());
		Sync sync = form.sync(problems);
		if (problems.isEmpty()) {
			try {
				this.projects.start(project.id(), kickOff, sync, form.reason(), me.id());
				Flash.done(this.words.of("execution.done.started")).after(redirect);
				return "redirect:/projects/" + number;
			}
			catch (ExecutionRefused refusal) {
				model.addAttribute("flash", this.refusals.sentence(refusal));
			}
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return page(project, form, problems, model);
	}

	private String page(Details project, StartForm form, Problems problems, Model model) {
		List<ExecutionRefusals.Told> lacks = this.refusals.told(this.projects.startLacks(project.id()));
		model.addAttribute("project", project);
		model.addAttribute("form", form);
		model.addAttribute("problems", problems);
		model.addAttribute("lacks", lacks);
		model.addAttribute("reasoned", ExecutionRefusals.passesWithReason(lacks));
		model.addAttribute("people", this.people.everybody());
		model.addAttribute("kinds", choices(Sync.Kind.values(), "execution.sync."));
		model.addAttribute("frequencies", choices(Sync.Frequency.values(), "execution.frequency."));
		model.addAttribute("startChip", this.chips.chip(ExecutionRules.APPROVAL_FIRST, false));
		model.addAttribute("planChip", this.chips.chip(ExecutionRules.PLAN, false));
		model.addAttribute("syncChip", this.chips.chip(ExecutionRules.SYNC, false));
		return "execution/start";
	}

	private List<Choice> choices(Enum<?>[] values, String prefix) {
		return Arrays.stream(values)
			.map((value) -> new Choice(value.name(), this.words.of(prefix + value.name())))
			.toList();
	}

}
