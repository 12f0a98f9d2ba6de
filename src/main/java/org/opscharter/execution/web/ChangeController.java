package org.opscharter.execution.web;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.opscharter.access.CurrentPerson;
import org.opscharter.approvals.Approvals;
import org.opscharter.execution.ChangeStatus;
import org.opscharter.execution.Changes;
import org.opscharter.execution.ExecutionRules;
import org.opscharter.execution.ProjectNotFound;
import org.opscharter.execution.Terms;
import org.opscharter.execution.web.PaperQueries.ChangeRow;
import org.opscharter.execution.web.ProjectQueries.Details;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
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
 * Changes of a running project (变更): one page to write one, one to read one.
 */
@Controller
@PreAuthorize("isAuthenticated()")
class ChangeController {

	private final Changes changes;

	private final ProjectPage page;

	private final PaperQueries papers;

	private final PaperWords paperWords;

	private final ExecutionRules rules;

	private final Approvals approvals;

	private final Directory directory;

	private final ExecutionRefusals refusals;

	private final ClauseChips chips;

	private final Words words;

	private final BusinessTime time;

	ChangeController(Changes changes, ProjectPage page, PaperQueries papers, PaperWords paperWords,
			ExecutionRules rules, Approvals approvals, Directory directory, ExecutionRefusals refusals,
			ClauseChips chips, Words words, BusinessTime time) {
		this.changes = changes;
		this.page = page;
		this.papers = papers;
		this.paperWords = paperWords;
		this.rules = rules;
		this.approvals = approvals;
		this.directory = directory;
		this.refusals = refusals;
		this.chips = chips;
		this.words = words;
		this.time = time;
	}

	/** Begun with the terms of now, or with those that were returned. */
	@GetMapping("/projects/{number}/changes/new")
	String newForm(@PathVariable String number, CurrentPerson me, Model model) {
		Details project = led(number, me);
		ChangeForm form = returned(project)
			.map((change) -> ChangeForm.of(change.after(), change.reason(), project.version()))
			.orElseGet(() -> ChangeForm.of(project.terms(), "", project.version()));
		return page(project, form, new Problems(this.words), model);
	}

	@PostMapping("/projects/{number}/changes")
	String create(@PathVariable String number, @ModelAttribute("form") ChangeForm form, CurrentPerson me, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		Details project = led(number, me);
		Problems problems = new Problems(this.words);
		Terms next = form.terms(project.terms(), problems);
		@Nullable Flash refusal = problems.isEmpty() ? this.refusals.refusalOf(
				() -> this.changes.propose(project.id(), Typed.count(form.version(), -1), next, form.reason(), me.id()))
				: null;
		if (problems.isEmpty() && refusal == null) {
			boolean waits = this.papers.changes(project.id()).stream().anyMatch((one) -> one.status().isOpen());
			Flash.done(this.words.of("execution.done." + (waits ? "changeProposed" : "changed"))).after(redirect);
			return "redirect:/projects/" + number;
		}
		Optional.ofNullable(refusal).ifPresent((sentence) -> model.addAttribute("flash", sentence));
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return page(project, form, problems, model);
	}

	@GetMapping("/projects/{number}/changes/{ordinal}")
	String show(@PathVariable String number, @PathVariable String ordinal, CurrentPerson me, Model model) {
		Details project = this.page.visible(number, me);
		ChangeRow change = this.papers.change(project.id(), Typed.count(ordinal, -1))
			.orElseThrow(() -> new ProjectNotFound(number));
		model.addAttribute("project", project);
		model.addAttribute("change", this.paperWords.change(number, change, members(change)));
		model.addAttribute("request", this.approvals.numberOf(change.id().id()).orElse(null));
		model.addAttribute("mine", project.leader().equals(me.id()) && change.status().isOpen());
		model.addAttribute("returned", change.status() == ChangeStatus.RETURNED);
		model.addAttribute("chip", this.chips.chip(ExecutionRules.CHANGE, false));
		return "execution/change";
	}

	@PostMapping("/projects/{number}/changes/withdrawal")
	String withdraw(@PathVariable String number, CurrentPerson me, RedirectAttributes redirect) {
		Details project = led(number, me);
		return this.refusals.after("/projects/" + number, "changeWithdrawn", redirect,
				() -> this.changes.withdraw(project.id(), me.id()));
	}

	private String page(Details project, ChangeForm form, Problems problems, Model model) {
		model.addAttribute("project", project);
		model.addAttribute("form", form);
		model.addAttribute("problems", problems);
		model.addAttribute("percent", String.valueOf(this.rules.tolerancePercent()));
		model.addAttribute("approved", this.words.money(project.baseline().total()));
		model.addAttribute("total", this.words.money(project.terms().total()));
		model.addAttribute("returned", returned(project).orElse(null));
		model.addAttribute("chip", this.chips.chip(ExecutionRules.CHANGE, false));
		return "execution/changing";
	}

	private Optional<ChangeRow> returned(Details project) {
		return this.papers.changes(project.id())
			.stream()
			.filter((change) -> change.status() == ChangeStatus.RETURNED)
			.findFirst();
	}

	private Map<PersonId, Member> members(ChangeRow change) {
		Set<PersonId> persons = new HashSet<>(Set.of(change.by()));
		Optional.ofNullable(change.settledBy()).ifPresent(persons::add);
		return this.directory.members(persons, this.time.today());
	}

	private Details led(String number, CurrentPerson me) {
		Details project = this.page.readable(number, me);
		if (!project.leader().equals(me.id())) {
			throw new ProjectNotFound(number);
		}
		return project;
	}

}
