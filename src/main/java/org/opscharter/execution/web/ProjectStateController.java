package org.opscharter.execution.web;

import org.opscharter.access.CurrentPerson;
import org.opscharter.execution.Closing;
import org.opscharter.execution.ProjectNotFound;
import org.opscharter.execution.Projects;
import org.opscharter.execution.web.ProjectQueries.Details;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Holding a project up, going on, giving it up, breaking it off, completing it.
 */
@Controller
@PreAuthorize("isAuthenticated()")
class ProjectStateController {

	private static final int LONGEST = 2000;

	private final Projects projects;

	private final Closing closing;

	private final ProjectPage page;

	private final ExecutionRefusals refusals;

	ProjectStateController(Projects projects, Closing closing, ProjectPage page, ExecutionRefusals refusals) {
		this.projects = projects;
		this.closing = closing;
		this.page = page;
		this.refusals = refusals;
	}

	/** By its leader, or by the head of his department (W1). */
	@PostMapping("/projects/{number}/cancellation")
	String cancel(@PathVariable String number, @RequestParam(defaultValue = "") String reason, CurrentPerson me,
			RedirectAttributes redirect) {
		Details project = this.page.readable(number, me);
		if (!project.leader().equals(me.id())) {
			headed(number, me);
		}
		return this.refusals.after("/projects/" + number, "cancelled", redirect,
				() -> this.projects.cancel(project.id(), words(reason), me.id()));
	}

	@PostMapping("/projects/{number}/pause")
	@PreAuthorize("hasAuthority('MANAGE_PROJECTS')")
	String pause(@PathVariable String number, @RequestParam(defaultValue = "") String reason, CurrentPerson me,
			RedirectAttributes redirect) {
		Details project = headed(number, me);
		return this.refusals.after("/projects/" + number, "paused", redirect,
				() -> this.projects.pause(project.id(), words(reason), me.id()));
	}

	@PostMapping("/projects/{number}/resumption")
	@PreAuthorize("hasAuthority('MANAGE_PROJECTS')")
	String resume(@PathVariable String number, CurrentPerson me, RedirectAttributes redirect) {
		Details project = headed(number, me);
		return this.refusals.after("/projects/" + number, "resumed", redirect,
				() -> this.projects.resume(project.id(), me.id()));
	}

	@PostMapping("/projects/{number}/stop")
	@PreAuthorize("hasAuthority('MANAGE_PROJECTS')")
	String stop(@PathVariable String number, @RequestParam(defaultValue = "") String reason, CurrentPerson me,
			RedirectAttributes redirect) {
		Details project = headed(number, me);
		return this.refusals.after("/projects/" + number, "stopAsked", redirect,
				() -> this.projects.stop(project.id(), words(reason), me.id()));
	}

	/** The general manager on a stop that the head asked for. */
	@PostMapping("/projects/{number}/stop/decision")
	@PreAuthorize("hasAuthority('VIEW_ALL_PROJECTS') and hasAuthority('DECIDE_APPROVALS')")
	String decideStop(@PathVariable String number, @RequestParam(defaultValue = "") String agrees,
			@RequestParam(defaultValue = "") String reason, CurrentPerson me, RedirectAttributes redirect) {
		Details project = this.page.readable(number, me);
		boolean stops = agrees.equals("true");
		return this.refusals.after("/projects/" + number, stops ? "stopped" : "keptOn", redirect,
				() -> this.projects.decideStop(project.id(), stops, words(reason), me.id()));
	}

	@PostMapping("/projects/{number}/completion")
	String complete(@PathVariable String number, CurrentPerson me, RedirectAttributes redirect) {
		Details project = this.page.readable(number, me);
		return this.refusals.after("/projects/" + number, "completed", redirect,
				() -> this.closing.complete(project.id(), me.id()));
	}

	private Details headed(String number, CurrentPerson me) {
		Details project = this.page.readable(number, me);
		if (!ProjectPage.heads(project, me)) {
			throw new ProjectNotFound(number);
		}
		return project;
	}

	private static String words(String typed) {
		String said = Typed.text(typed);
		return (said.length() > LONGEST) ? said.substring(0, LONGEST) : said;
	}

}
