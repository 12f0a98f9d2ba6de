package org.opscharter.staffing.web;

import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.opscharter.access.CurrentPerson;
import org.opscharter.organisation.OpenWork;
import org.opscharter.organisation.PersonId;
import org.opscharter.organisation.StaffQueries.StaffRow;
import org.opscharter.shell.Choice;
import org.opscharter.shell.Flash;
import org.opscharter.shell.Words;
import org.opscharter.staffing.PersonnelOffice;
import org.opscharter.time.BusinessTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Somebody leaves. What he would leave undone is counted first and has to be seen.
 */
@Controller
@PreAuthorize("hasAuthority('MANAGE_ORGANISATION')")
class LeavingController {

	private final PersonnelOffice office;

	private final PersonPage people;

	private final ObjectProvider<OpenWork> work;

	private final Choices choices;

	private final DayRange days;

	private final BusinessTime time;

	private final Words words;

	LeavingController(PersonnelOffice office, PersonPage people, ObjectProvider<OpenWork> work, Choices choices,
			DayRange days, BusinessTime time, Words words) {
		this.office = office;
		this.people = people;
		this.work = work;
		this.choices = choices;
		this.days = days;
		this.time = time;
		this.words = words;
	}

	@GetMapping("/organisation/people/{id}/leaving")
	String show(@PathVariable PersonId id, CurrentPerson me, Model model) {
		model.addAttribute("leaving", LastDayForm.on(this.time.today()));
		return page(this.people.requireChangeable(id, me), open(id), model);
	}

	@PostMapping("/organisation/people/{id}/leaving")
	String create(@PathVariable PersonId id, @Valid @ModelAttribute("leaving") LastDayForm form, BindingResult errors,
			CurrentPerson me, Model model, RedirectAttributes redirect, HttpServletResponse response) {
		StaffRow person = this.people.requireChangeable(id, me);
		List<Undone> open = open(id);
		this.days.check(errors, "lastDay", form.lastDay());
		if (id.equals(me.id())) {
			errors.reject("staffing.leaving.self");
		}
		if (!open.isEmpty() && !form.isAware()) {
			errors.rejectValue("aware", "staffing.leaving.open");
		}
		PersonId successor = successor(id, form, errors);
		if (!Refusal.none(errors, response, () -> this.office.leave(id, form.lastDay(), successor, me.id()))) {
			return page(person, open, model);
		}
		Flash.done(this.words.of("staffing.left", person.name(), form.lastDay().toString())).after(redirect);
		return "redirect:/organisation/people/" + id;
	}

	/** Only somebody of the list can take over. */
	private @Nullable PersonId successor(PersonId id, LastDayForm form, BindingResult errors) {
		if (form.successor() == null || form.successor().isEmpty()) {
			return null;
		}
		if (successors(id).stream().noneMatch((choice) -> choice.value().equals(form.successor()))) {
			errors.rejectValue("successor", "staffing.leaving.successor.unknown");
			return null;
		}
		return PersonId.of(form.successor());
	}

	private List<Choice> successors(PersonId id) {
		List<Choice> choices = new ArrayList<>(
				List.of(new Choice("", this.words.of("staffing.leaving.successor.none"))));
		choices.addAll(this.choices.successors(id));
		return choices;
	}

	private List<Undone> open(PersonId id) {
		return this.work.orderedStream()
			.map((kind) -> new Undone(this.words.of(kind.label()), String.valueOf(kind.countFor(id))))
			.filter((undone) -> !undone.count().equals("0"))
			.toList();
	}

	private String page(StaffRow person, List<Undone> open, Model model) {
		model.addAttribute("id", person.id().toString());
		model.addAttribute("name", person.name());
		model.addAttribute("open", open);
		model.addAttribute("successors", open.isEmpty() ? List.of() : successors(person.id()));
		return "staffing/people/leaving";
	}

	/**
	 * A kind of work, and how much of it is open.
	 */
	record Undone(String label, String count) {

	}

}
