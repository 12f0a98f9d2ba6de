package org.opscharter.execution.web;

import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.opscharter.access.CurrentPerson;
import org.opscharter.execution.Closing;
import org.opscharter.execution.ExecutionRefused;
import org.opscharter.execution.Lessons;
import org.opscharter.execution.ProjectNotFound;
import org.opscharter.execution.web.PaperQueries.LookBack;
import org.opscharter.execution.web.ProjectQueries.Details;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The look back at a project: written by who leads it, passed by the head when it is a
 * summary, read by all who read the project.
 */
@Controller
@PreAuthorize("isAuthenticated()")
class RetrospectiveController {

	private final Closing closing;

	private final ProjectPage page;

	private final RetrospectivePage pages;

	private final ExecutionRefusals refusals;

	private final Words words;

	RetrospectiveController(Closing closing, ProjectPage page, RetrospectivePage pages, ExecutionRefusals refusals,
			Words words) {
		this.closing = closing;
		this.page = page;
		this.pages = pages;
		this.refusals = refusals;
		this.words = words;
	}

	@GetMapping("/projects/{number}/retrospective")
	String show(@PathVariable String number, CurrentPerson me, Model model) {
		Details project = this.page.readable(number, me);
		Optional<LookBack> written = this.pages.find(project);
		if (this.pages.writes(project, written, me)) {
			LessonsForm form = LessonsForm.of(written.map(LookBack::lessons).orElseGet(() -> this.pages.begun(project)),
					written.map(LookBack::version).orElse(-1));
			return this.pages.edit(project, written, form, new Problems(this.words), model);
		}
		return this.pages.show(project, written.orElseThrow(() -> new ProjectNotFound(number)), me, model);
	}

	@PostMapping("/projects/{number}/retrospective")
	String save(@PathVariable String number, @ModelAttribute("form") LessonsForm form, CurrentPerson me, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		Details project = this.page.readable(number, me);
		Optional<LookBack> written = this.pages.find(project);
		if (!this.pages.writes(project, written, me)) {
			throw new ProjectNotFound(number);
		}
		Problems problems = new Problems(this.words);
		Lessons lessons = form.lessons(problems);
		LessonsForm shown = form;
		if (problems.isEmpty()) {
			try {
				this.closing.write(project.id(), form.seen(), lessons, me.id());
				shown = LessonsForm.of(lessons, this.pages.find(project).map(LookBack::version).orElse(-1));
				if (form.submits()) {
					this.closing.submit(project.id(), form.reason(), me.id());
				}
				Flash.done(this.words.of("execution.done." + (form.submits() ? "lookBackSubmitted" : "lookBackSaved")))
					.after(redirect);
				return "redirect:/projects/" + number + "/retrospective";
			}
			catch (ExecutionRefused refusal) {
				model.addAttribute("flash", this.refusals.sentence(refusal));
				model.addAttribute("lacks", this.refusals.told(refusal.lacks()));
			}
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return this.pages.edit(project, this.pages.find(project), shown, problems, model);
	}

	/** 总结通过. */
	@PostMapping("/projects/{number}/retrospective/passing")
	@PreAuthorize("hasAuthority('MANAGE_PROJECTS')")
	String pass(@PathVariable String number, CurrentPerson me, RedirectAttributes redirect) {
		Details project = headed(number, me);
		return this.refusals.after("/projects/" + number, "summaryPassed", redirect,
				() -> this.closing.pass(project.id(), me.id()));
	}

	@PostMapping("/projects/{number}/retrospective/return")
	@PreAuthorize("hasAuthority('MANAGE_PROJECTS')")
	String sendBack(@PathVariable String number, @RequestParam(defaultValue = "") String reason, CurrentPerson me,
			RedirectAttributes redirect) {
		Details project = headed(number, me);
		return this.refusals.after("/projects/" + number, "summaryReturned", redirect,
				() -> this.closing.sendBack(project.id(), Typed.text(reason), me.id()));
	}

	private Details headed(String number, CurrentPerson me) {
		Details project = this.page.readable(number, me);
		if (!ProjectPage.heads(project, me)) {
			throw new ProjectNotFound(number);
		}
		return project;
	}

}
