package org.opscharter.execution.web;

import java.util.List;

import org.opscharter.access.CurrentPerson;
import org.opscharter.execution.ProjectNotFound;
import org.opscharter.execution.Projects;
import org.opscharter.execution.web.ProjectQueries.Details;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.Choice;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * One project, and who leads it. Whoever works on it or helps with it may read it,
 * whatever his post allows (S0-3.4).
 */
@Controller("executionController")
@PreAuthorize("isAuthenticated()")
class ProjectController {

	private final Projects projects;

	private final ProjectPage page;

	private final People people;

	private final ExecutionRefusals refusals;

	ProjectController(Projects projects, ProjectPage page, People people, ExecutionRefusals refusals) {
		this.projects = projects;
		this.page = page;
		this.people = people;
		this.refusals = refusals;
	}

	@GetMapping("/projects/{number}")
	String show(@PathVariable String number, CurrentPerson me, Model model) {
		ProjectPage.View view = this.page.show(number, me);
		model.addAttribute("page", view);
		model.addAttribute("leaders",
				view.actions().handOver() ? this.people.of(view.project().department()) : List.<Choice>of());
		return "execution/show";
	}

	@PostMapping("/projects/{number}/leader")
	@PreAuthorize("hasAuthority('MANAGE_PROJECTS')")
	String handOver(@PathVariable String number, @RequestParam(defaultValue = "") String person, CurrentPerson me,
			RedirectAttributes redirect) {
		Details project = this.page.visible(number, me);
		if (!ProjectPage.heads(project, me)) {
			throw new ProjectNotFound(number);
		}
		PersonId next = Typed.id(person).map(PersonId::new).orElseThrow(() -> new ProjectNotFound(number));
		return this.refusals.after("/projects/" + number, "handedOver", redirect,
				() -> this.projects.handOver(project.id(), next, me.id()));
	}

}
