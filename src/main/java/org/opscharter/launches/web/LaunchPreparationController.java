package org.opscharter.launches.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.opscharter.access.CurrentPerson;
import org.opscharter.launches.Launches;
import org.opscharter.launches.web.LaunchDeed.Answer;
import org.opscharter.launches.web.LaunchForms.AcceptForm;
import org.opscharter.launches.web.LaunchForms.DesignForm;
import org.opscharter.launches.web.LaunchForms.KickOffForm;
import org.opscharter.launches.web.LaunchForms.ReasonForm;
import org.opscharter.launches.web.LaunchForms.ReportForm;
import org.opscharter.launches.web.LaunchForms.RequestForm;
import org.opscharter.launches.web.LaunchForms.ResearchForm;
import org.opscharter.launches.web.LaunchQueries.Details;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The first half of the way: accepted, kicked off, researched, designed, built.
 */
@Controller
@PreAuthorize("isAuthenticated()")
class LaunchPreparationController {

	private final Launches launches;

	private final LaunchPage page;

	private final LaunchDeed deed;

	LaunchPreparationController(Launches launches, LaunchPage page, LaunchDeed deed) {
		this.launches = launches;
		this.page = page;
		this.deed = deed;
	}

	@PostMapping("/launches/{number}/acceptance")
	@PreAuthorize("hasAuthority('MANAGE_PROJECTS')")
	String accept(@PathVariable String number, @Valid @ModelAttribute("form") AcceptForm form, BindingResult errors,
			CurrentPerson me, Model model, HttpServletResponse response, RedirectAttributes redirect) {
		Details launch = this.page.headed(number, me);
		return this.deed.of(number, "accepted", errors, me, new Answer(model, response, redirect),
				() -> this.launches.accept(launch.id(), form.leader(), me.id()));
	}

	@PostMapping("/launches/{number}/return")
	@PreAuthorize("hasAuthority('MANAGE_PROJECTS')")
	String sendBack(@PathVariable String number, @Valid @ModelAttribute("reason") ReasonForm form, BindingResult errors,
			CurrentPerson me, Model model, HttpServletResponse response, RedirectAttributes redirect) {
		Details launch = this.page.headed(number, me);
		model.addAttribute("form", new AcceptForm(""));
		return this.deed.of(number, "returned", errors, me, new Answer(model, response, redirect),
				() -> this.launches.sendBack(launch.id(), form.said(), me.id()));
	}

	@PostMapping("/launches/{number}/request")
	String askAgain(@PathVariable String number, @Valid @ModelAttribute("form") RequestForm form, BindingResult errors,
			CurrentPerson me, Model model, HttpServletResponse response, RedirectAttributes redirect) {
		Details launch = this.page.visible(number, me);
		return this.deed.of(number, "requested", errors, me, new Answer(model, response, redirect),
				() -> this.launches.askAgain(launch.id(), form.wish(), me.id()));
	}

	@PostMapping("/launches/{number}/kick-off")
	@PreAuthorize("hasAuthority('MANAGE_PROJECTS')")
	String kickOff(@PathVariable String number, @Valid @ModelAttribute("form") KickOffForm form, BindingResult errors,
			CurrentPerson me, Model model, HttpServletResponse response, RedirectAttributes redirect) {
		Details launch = this.page.headed(number, me);
		return this.deed.of(number, "kickedOff", errors, me, new Answer(model, response, redirect),
				() -> this.launches.kickOff(launch.id(), form.beginning(), me.id()));
	}

	@PostMapping("/launches/{number}/research")
	String research(@PathVariable String number, @Valid @ModelAttribute("form") ResearchForm form, BindingResult errors,
			CurrentPerson me, Model model, HttpServletResponse response, RedirectAttributes redirect) {
		Details launch = this.page.visible(number, me);
		return this.deed.of(number, "researched", errors, me, new Answer(model, response, redirect),
				() -> this.launches.finishResearch(launch.id(), form.found(), form.why(), me.id()));
	}

	@PostMapping("/launches/{number}/design")
	String design(@PathVariable String number, @Valid @ModelAttribute("form") DesignForm form, BindingResult errors,
			CurrentPerson me, Model model, HttpServletResponse response, RedirectAttributes redirect) {
		Details launch = this.page.visible(number, me);
		return this.deed.of(number, "designed", errors, me, new Answer(model, response, redirect),
				() -> this.launches.deliverDesign(launch.id(), form.looksLike(), form.behavesLike(), me.id()));
	}

	@PostMapping("/launches/{number}/reports")
	String report(@PathVariable String number, @Valid @ModelAttribute("form") ReportForm form, BindingResult errors,
			CurrentPerson me, Model model, HttpServletResponse response, RedirectAttributes redirect) {
		Details launch = this.page.visible(number, me);
		return this.deed.of(number, "reported", errors, me, new Answer(model, response, redirect),
				() -> this.launches.report(launch.id(), form.percent(), form.troubles(), form.wants(), me.id()));
	}

}
