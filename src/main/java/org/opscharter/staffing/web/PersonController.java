package org.opscharter.staffing.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.opscharter.access.CurrentPerson;
import org.opscharter.organisation.PersonId;
import org.opscharter.organisation.StaffQueries.StaffRow;
import org.opscharter.shell.Flash;
import org.opscharter.shell.Words;
import org.opscharter.staffing.PersonnelOffice;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Changes a person's name, type of employment and superior.
 */
@Controller
@PreAuthorize("hasAuthority('MANAGE_ORGANISATION')")
class PersonController {

	private final PersonnelOffice office;

	private final PersonPage people;

	private final Choices choices;

	private final Words words;

	PersonController(PersonnelOffice office, PersonPage people, Choices choices, Words words) {
		this.office = office;
		this.people = people;
		this.choices = choices;
		this.words = words;
	}

	@GetMapping("/organisation/people/{id}/edit")
	String edit(@PathVariable PersonId id, CurrentPerson me, Model model) {
		StaffRow person = this.people.requireChangeable(id, me);
		model.addAttribute("person", PersonForm.of(person));
		return page(person, model);
	}

	@PutMapping("/organisation/people/{id}")
	String update(@PathVariable PersonId id, @Valid @ModelAttribute("person") PersonForm form, BindingResult errors,
			CurrentPerson me, Model model, RedirectAttributes redirect, HttpServletResponse response) {
		StaffRow person = this.people.requireChangeable(id, me);
		if (!Refusal.none(errors, response, () -> this.office.change(id, form.opened(), form.name(), form.employment(),
				form.superiorId(), me.id()))) {
			return page(person, model);
		}
		Flash.done(this.words.of("staffing.person.changed", form.name().strip())).after(redirect);
		return "redirect:/organisation/people/" + id;
	}

	private String page(StaffRow person, Model model) {
		model.addAttribute("id", person.id().toString());
		model.addAttribute("name", person.name());
		model.addAttribute("superiors", this.choices.superiors(person.id()));
		model.addAttribute("employments", this.choices.employments());
		return "staffing/people/edit";
	}

}
