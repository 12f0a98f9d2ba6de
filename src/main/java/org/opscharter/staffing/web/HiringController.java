package org.opscharter.staffing.web;

import java.util.concurrent.atomic.AtomicReference;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.opscharter.access.AccountRefused;
import org.opscharter.access.CurrentPerson;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.Flash;
import org.opscharter.shell.Words;
import org.opscharter.staffing.Hired;
import org.opscharter.staffing.PersonnelOffice;
import org.opscharter.time.BusinessTime;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Somebody joins: person, post, account and the first one-time link in one step.
 */
@Controller
@PreAuthorize("hasAuthority('MANAGE_ORGANISATION')")
class HiringController {

	private final PersonnelOffice office;

	private final Choices choices;

	private final DayRange days;

	private final BusinessTime time;

	private final Words words;

	HiringController(PersonnelOffice office, Choices choices, DayRange days, BusinessTime time, Words words) {
		this.office = office;
		this.choices = choices;
		this.days = days;
		this.time = time;
		this.words = words;
	}

	@GetMapping("/organisation/people/new")
	String newForm(@RequestParam(defaultValue = "") String post, CurrentPerson me, Model model) {
		model.addAttribute("hiring", HiringForm.on(this.time.today(), post));
		return page(me, model);
	}

	@PostMapping("/organisation/people")
	String create(@Valid @ModelAttribute("hiring") HiringForm form, BindingResult errors, CurrentPerson me, Model model,
			RedirectAttributes redirect, HttpServletResponse response) {
		this.days.check(errors, "from", form.from());
		this.choices.requireMayGive(form.post(), errors, me);
		AtomicReference<PersonId> hired = new AtomicReference<>();
		if (!Refusal.none(errors, response, () -> hired.set(hire(form, errors, me, redirect)))) {
			return page(me, model);
		}
		return "redirect:/organisation/people/" + hired.get();
	}

	private @Nullable PersonId hire(HiringForm form, BindingResult errors, CurrentPerson me,
			RedirectAttributes redirect) {
		try {
			Hired hired = this.office.hire(form.newcomer(), me.id());
			String link = ServletUriComponentsBuilder.fromCurrentContextPath().path(hired.link()).toUriString();
			redirect.addFlashAttribute("link", link);
			redirect.addFlashAttribute("username", form.username().strip());
			Flash.done(this.words.of("staffing.hired", form.name().strip())).after(redirect);
			return hired.person();
		}
		catch (AccountRefused refused) {
			errors.rejectValue("username", "staffing.account." + refused.reason().name());
			return null;
		}
	}

	private String page(CurrentPerson me, Model model) {
		model.addAttribute("posts", this.choices.posts(me));
		model.addAttribute("superiors", this.choices.superiors(null));
		model.addAttribute("employments", this.choices.employments());
		return "staffing/people/hiring";
	}

}
