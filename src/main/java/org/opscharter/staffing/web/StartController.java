package org.opscharter.staffing.web;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.opscharter.access.CurrentPerson;
import org.opscharter.shell.Flash;
import org.opscharter.shell.Words;
import org.opscharter.staffing.OrganisationOffice;
import org.opscharter.staffing.StandardPosts.StandardDepartment;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where a new administrator begins.
 */
@Controller
@PreAuthorize("hasAuthority('MANAGE_ORGANISATION')")
class StartController {

	private static final String START = "redirect:/organisation/start";

	private final StartPage page;

	private final OrganisationOffice office;

	private final Words words;

	StartController(StartPage page, OrganisationOffice office, Words words) {
		this.page = page;
		this.office = office;
		this.words = words;
	}

	@GetMapping("/organisation/start")
	String show(CurrentPerson me, Model model) {
		return this.page.show(me, model);
	}

	@PutMapping("/organisation/company")
	String nameCompany(@Valid @ModelAttribute("company") CompanyForm form, BindingResult errors, CurrentPerson me,
			Model model, RedirectAttributes redirect, HttpServletResponse response) {
		if (!Refusal.none(errors, response, () -> this.office.nameCompany(form.name(), me.id()))) {
			return this.page.show(me, model);
		}
		Flash.done(this.words.of("staffing.company.named", form.name().strip())).after(redirect);
		return START;
	}

	@PostMapping("/organisation/start")
	String openStandard(@ModelAttribute("standard") StandardForm form, BindingResult errors, CurrentPerson me,
			Model model, RedirectAttributes redirect, HttpServletResponse response) {
		List<StandardDepartment> chosen = form.chosenOf(this.page.offered());
		if (chosen.isEmpty()) {
			errors.reject("staffing.standard.nothing");
		}
		if (!Refusal.none(errors, response, () -> this.office.openStandard(chosen, me.id()))) {
			return this.page.show(me, model);
		}
		int posts = chosen.stream().mapToInt((department) -> department.posts().size()).sum();
		Flash.done(this.words.of("staffing.standard.opened", String.valueOf(chosen.size()), String.valueOf(posts)))
			.after(redirect);
		return START;
	}

}
