package org.opscharter.launches.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.opscharter.access.CurrentPerson;
import org.opscharter.launches.LaunchGate;
import org.opscharter.launches.web.LaunchDeed.Answer;
import org.opscharter.launches.web.LaunchForms.ApplicationForm;
import org.opscharter.launches.web.LaunchForms.FilingForm;
import org.opscharter.launches.web.LaunchForms.PlatformForm;
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
 * Applied for, reviewed by the platform, released.
 */
@Controller
@PreAuthorize("isAuthenticated()")
class LaunchGateController {

	private final LaunchGate gate;

	private final LaunchPage page;

	private final LaunchDeed deed;

	LaunchGateController(LaunchGate gate, LaunchPage page, LaunchDeed deed) {
		this.gate = gate;
		this.page = page;
		this.deed = deed;
	}

	@PostMapping("/launches/{number}/application")
	String apply(@PathVariable String number, @Valid @ModelAttribute("form") ApplicationForm form, BindingResult errors,
			CurrentPerson me, Model model, HttpServletResponse response, RedirectAttributes redirect) {
		Details launch = this.page.visible(number, me);
		return this.deed.of(number, "applied", errors, me, new Answer(model, response, redirect),
				() -> this.gate.apply(launch.id(), form.said(), me.id()));
	}

	@PostMapping("/launches/{number}/application/withdrawal")
	String withdraw(@PathVariable String number, CurrentPerson me, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		LaunchPage.View view = this.page.show(number, me);
		model.addAttribute("form", LaunchSteps.blank(view));
		return this.deed.of(number, "withdrawn", null, me, new Answer(model, response, redirect),
				() -> this.gate.withdraw(view.launch().id(), me.id()));
	}

	@PostMapping("/launches/{number}/platform")
	String toPlatform(@PathVariable String number, @Valid @ModelAttribute("form") FilingForm form, BindingResult errors,
			CurrentPerson me, Model model, HttpServletResponse response, RedirectAttributes redirect) {
		Details launch = this.page.visible(number, me);
		return this.deed.of(number, "toPlatform", errors, me, new Answer(model, response, redirect),
				() -> this.gate.goToPlatform(launch.id(), form.number(), form.under(), me.id()));
	}

	@PostMapping("/launches/{number}/platform/answer")
	String platformSaid(@PathVariable String number, @Valid @ModelAttribute("form") PlatformForm form,
			BindingResult errors, CurrentPerson me, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		Details launch = this.page.visible(number, me);
		return this.deed.of(number, "platformSaid", errors, me, new Answer(model, response, redirect),
				() -> this.gate.platformSaid(launch.id(), form.passed(), form.said(), me.id()));
	}

	@PostMapping("/launches/{number}/release")
	String release(@PathVariable String number, CurrentPerson me, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		LaunchPage.View view = this.page.show(number, me);
		model.addAttribute("form", LaunchSteps.blank(view));
		return this.deed.of(number, "released", null, me, new Answer(model, response, redirect),
				() -> this.gate.release(view.launch().id(), me.id()));
	}

}
