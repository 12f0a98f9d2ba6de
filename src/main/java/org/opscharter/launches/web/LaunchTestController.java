package org.opscharter.launches.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.opscharter.access.CurrentPerson;
import org.opscharter.launches.LaunchGate;
import org.opscharter.launches.Launches;
import org.opscharter.launches.web.LaunchDeed.Answer;
import org.opscharter.launches.web.LaunchForms.ReasonForm;
import org.opscharter.launches.web.LaunchForms.TestForm;
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
 * Built, tested, fixed, tested again; and the next version.
 */
@Controller
@PreAuthorize("isAuthenticated()")
class LaunchTestController {

	private final Launches launches;

	private final LaunchGate gate;

	private final LaunchPage page;

	private final LaunchDeed deed;

	LaunchTestController(Launches launches, LaunchGate gate, LaunchPage page, LaunchDeed deed) {
		this.launches = launches;
		this.gate = gate;
		this.page = page;
		this.deed = deed;
	}

	@PostMapping("/launches/{number}/building")
	String build(@PathVariable String number, CurrentPerson me, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		return plain(number, "built", me, new Answer(model, response, redirect),
				(launch) -> this.launches.finishBuilding(launch.id(), me.id()));
	}

	@PostMapping("/launches/{number}/tests")
	String test(@PathVariable String number, @Valid @ModelAttribute("form") TestForm form, BindingResult errors,
			CurrentPerson me, Model model, HttpServletResponse response, RedirectAttributes redirect) {
		Details launch = this.page.visible(number, me);
		return this.deed.of(number, "tested", errors, me, new Answer(model, response, redirect), () -> this.gate
			.test(launch.id(), form.kind(), form.passed(), form.severeOnes(), form.minorOnes(), form.said(), me.id()));
	}

	@PostMapping("/launches/{number}/defects/{ordinal}/fix")
	String fix(@PathVariable String number, @PathVariable String ordinal, CurrentPerson me, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		int which = ordinal.matches("\\d{1,6}") ? Integer.parseInt(ordinal) : -1;
		return plain(number, "fixed", me, new Answer(model, response, redirect),
				(launch) -> this.gate.fix(launch.id(), which, me.id()));
	}

	@PostMapping("/launches/{number}/retest")
	String testAgain(@PathVariable String number, CurrentPerson me, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		return plain(number, "toTest", me, new Answer(model, response, redirect),
				(launch) -> this.gate.testAgain(launch.id(), me.id()));
	}

	@PostMapping("/launches/{number}/versions")
	String renew(@PathVariable String number, CurrentPerson me, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		return plain(number, "renewed", me, new Answer(model, response, redirect),
				(launch) -> this.gate.renew(launch.id(), me.id()));
	}

	private String plain(String number, String done, CurrentPerson me, Answer answer, Step step) {
		LaunchPage.View view = this.page.show(number, me);
		answer.model().addAttribute("form", view.step().isEmpty() ? new ReasonForm("") : LaunchSteps.blank(view));
		return this.deed.of(number, done, null, me, answer, () -> step.take(view.launch()));
	}

	/**
	 * One step without a form.
	 */
	private interface Step {

		void take(Details launch);

	}

}
