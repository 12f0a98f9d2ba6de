package org.opscharter.staffing.web;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.opscharter.access.CurrentPerson;
import org.opscharter.organisation.ChartQueries;
import org.opscharter.organisation.ChartQueries.DepartmentRow;
import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.OrganisationRefused;
import org.opscharter.shell.Flash;
import org.opscharter.shell.NotFound;
import org.opscharter.shell.Words;
import org.opscharter.staffing.OrganisationOffice;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Opens, changes and closes departments.
 */
@Controller
@PreAuthorize("hasAuthority('MANAGE_ORGANISATION')")
class DepartmentController {

	private static final String CHART = "redirect:/organisation";

	private final OrganisationOffice office;

	private final ChartQueries chart;

	private final Choices choices;

	private final Words words;

	DepartmentController(OrganisationOffice office, ChartQueries chart, Choices choices, Words words) {
		this.office = office;
		this.chart = chart;
		this.choices = choices;
		this.words = words;
	}

	@GetMapping("/organisation/departments/new")
	String newForm(Model model) {
		model.addAttribute("department", DepartmentForm.empty());
		return page(null, model);
	}

	@PostMapping("/organisation/departments")
	String create(@Valid @ModelAttribute("department") DepartmentForm form, BindingResult errors, CurrentPerson me,
			Model model, RedirectAttributes redirect, HttpServletResponse response) {
		if (!Refusal.none(errors, response, () -> this.office.openDepartment(form.name(), form.parentId(), me.id()))) {
			return page(null, model);
		}
		return done("staffing.department.opened", form.name(), redirect);
	}

	@GetMapping("/organisation/departments/{id}/edit")
	String edit(@PathVariable DepartmentId id, Model model) {
		DepartmentRow department = open(id);
		model.addAttribute("department", DepartmentForm.of(department));
		return page(department, model);
	}

	@PutMapping("/organisation/departments/{id}")
	String update(@PathVariable DepartmentId id, @Valid @ModelAttribute("department") DepartmentForm form,
			BindingResult errors, CurrentPerson me, Model model, RedirectAttributes redirect,
			HttpServletResponse response) {
		DepartmentRow department = open(id);
		if (!Refusal.none(errors, response,
				() -> this.office.changeDepartment(id, form.opened(), form.name(), form.parentId(), me.id()))
				|| !Refusal.none(errors, response, () -> this.office.nameLiaison(id, form.liaisonId(), me.id()))) {
			return page(department, model);
		}
		return done("staffing.department.changed", form.name(), redirect);
	}

	@PostMapping("/organisation/departments/{id}/closure")
	String close(@PathVariable DepartmentId id, CurrentPerson me, RedirectAttributes redirect) {
		DepartmentRow department = open(id);
		try {
			this.office.closeDepartment(id, me.id());
		}
		catch (OrganisationRefused refused) {
			Flash.conflict(this.words.of(refused.key(), refused.arguments())).after(redirect);
			return "redirect:/organisation/departments/" + id + "/edit";
		}
		return done("staffing.department.closed", department.name(), redirect);
	}

	private DepartmentRow open(DepartmentId id) {
		return this.chart.department(id)
			.filter(DepartmentRow::open)
			.orElseThrow(() -> new NotFound("No open department " + id));
	}

	private String page(@Nullable DepartmentRow department, Model model) {
		model.addAttribute("id", (department != null) ? department.id().toString() : null);
		model.addAttribute("title", (department != null) ? department.name() : null);
		model.addAttribute("liaisons", (department != null) ? this.choices.liaisons(department.id()) : List.of());
		model.addAttribute("parents",
				this.choices.departments("staffing.department.top", (department != null) ? department.id() : null));
		return "staffing/department";
	}

	private String done(String key, String name, RedirectAttributes redirect) {
		Flash.done(this.words.of(key, name.strip())).after(redirect);
		return CHART;
	}

}
