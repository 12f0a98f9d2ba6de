package org.opscharter.staffing.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.opscharter.access.CurrentPerson;
import org.opscharter.organisation.AppointmentId;
import org.opscharter.organisation.PersonId;
import org.opscharter.organisation.StaffQueries.AppointmentRow;
import org.opscharter.organisation.StaffQueries.StaffRow;
import org.opscharter.shell.Flash;
import org.opscharter.shell.Words;
import org.opscharter.staffing.PersonnelOffice;
import org.opscharter.staffing.web.AppointmentForm.Kind;
import org.opscharter.time.BusinessTime;
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
 * The posts a person takes and lays down: 调岗, 兼任, the end of either.
 */
@Controller
@PreAuthorize("hasAuthority('MANAGE_ORGANISATION')")
class AppointmentController {

	private final PersonnelOffice office;

	private final PersonPage people;

	private final Choices choices;

	private final DayRange days;

	private final BusinessTime time;

	private final Words words;

	AppointmentController(PersonnelOffice office, PersonPage people, Choices choices, DayRange days, BusinessTime time,
			Words words) {
		this.office = office;
		this.people = people;
		this.choices = choices;
		this.days = days;
		this.time = time;
		this.words = words;
	}

	@GetMapping("/organisation/people/{id}/appointments/new")
	String newForm(@PathVariable PersonId id, CurrentPerson me, Model model) {
		model.addAttribute("appointment", AppointmentForm.on(this.time.today()));
		return page(this.people.requireChangeable(id, me), me, model);
	}

	@PostMapping("/organisation/people/{id}/appointments")
	String create(@PathVariable PersonId id, @Valid @ModelAttribute("appointment") AppointmentForm form,
			BindingResult errors, CurrentPerson me, Model model, RedirectAttributes redirect,
			HttpServletResponse response) {
		StaffRow person = this.people.requireChangeable(id, me);
		this.days.check(errors, "from", form.from());
		this.days.check(errors, "to", form.to());
		this.choices.requireMayGive(form.post(), errors, me);
		if (!Refusal.none(errors, response, () -> take(id, form, me))) {
			return page(person, me, model);
		}
		return done("staffing.appointed." + form.kind(), person, redirect);
	}

	@GetMapping("/organisation/people/{id}/appointments/{appointment}/ending")
	String ending(@PathVariable PersonId id, @PathVariable AppointmentId appointment, CurrentPerson me, Model model) {
		StaffRow person = this.people.requireChangeable(id, me);
		model.addAttribute("ending", LastDayForm.on(this.time.today()));
		return ending(person, this.people.requireAppointment(id, appointment), model);
	}

	@PostMapping("/organisation/people/{id}/appointments/{appointment}/ending")
	String end(@PathVariable PersonId id, @PathVariable AppointmentId appointment,
			@Valid @ModelAttribute("ending") LastDayForm form, BindingResult errors, CurrentPerson me, Model model,
			RedirectAttributes redirect, HttpServletResponse response) {
		StaffRow person = this.people.requireChangeable(id, me);
		AppointmentRow row = this.people.requireAppointment(id, appointment);
		this.days.check(errors, "lastDay", form.lastDay());
		if (!Refusal.none(errors, response,
				() -> this.office.endAppointment(id, appointment, form.lastDay(), me.id()))) {
			return ending(person, row, model);
		}
		return done("staffing.appointment.ended", person, redirect);
	}

	private void take(PersonId id, AppointmentForm form, CurrentPerson me) {
		if (form.kind() == Kind.TRANSFER) {
			this.office.transfer(id, form.postId(), form.from(), me.id());
		}
		else {
			this.office.appoint(id, form.postId(), form.from(), form.to(), me.id());
		}
	}

	private String page(StaffRow person, CurrentPerson me, Model model) {
		model.addAttribute("id", person.id().toString());
		model.addAttribute("name", person.name());
		model.addAttribute("now", person.post().isEmpty() ? null : person.department() + " · " + person.post());
		model.addAttribute("posts", this.choices.posts(me));
		return "staffing/people/appointment";
	}

	private static String ending(StaffRow person, AppointmentRow appointment, Model model) {
		model.addAttribute("id", person.id().toString());
		model.addAttribute("name", person.name());
		model.addAttribute("appointmentId", appointment.id().toString());
		model.addAttribute("post", appointment.department() + " · " + appointment.postName());
		return "staffing/people/ending";
	}

	private String done(String key, StaffRow person, RedirectAttributes redirect) {
		Flash.done(this.words.of(key, person.name())).after(redirect);
		return "redirect:/organisation/people/" + person.id();
	}

}
