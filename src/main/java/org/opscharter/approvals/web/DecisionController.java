package org.opscharter.approvals.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.opscharter.access.CurrentPerson;
import org.opscharter.approvals.Approvals;
import org.opscharter.approvals.DecisionRefused;
import org.opscharter.approvals.DecisionRefused.Reason;
import org.opscharter.shell.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * One person's decision on one request.
 */
@Controller
@PreAuthorize("hasAuthority('DECIDE_APPROVALS')")
class DecisionController {

	private final Approvals approvals;

	private final RequestPage page;

	private final Refusals refusals;

	DecisionController(Approvals approvals, RequestPage page, Refusals refusals) {
		this.approvals = approvals;
		this.page = page;
		this.refusals = refusals;
	}

	@PostMapping("/approvals/{number}/decision")
	String create(@PathVariable String number, @Valid @ModelAttribute("decision") DecisionForm form,
			BindingResult errors, CurrentPerson me, Model model, RedirectAttributes redirect,
			HttpServletResponse response) {
		this.page.requireReadable(number, me);
		if (errors.hasErrors()) {
			return refused(number, this.refusals.invalid(errors), HttpStatus.UNPROCESSABLE_CONTENT, me, model,
					response);
		}
		try {
			this.approvals.decide(number, form.by(me.id()));
		}
		catch (DecisionRefused refusal) {
			if (refusal.reason() == Reason.ALREADY_DECIDED || refusal.reason() == Reason.SETTLED) {
				this.refusals.tooLate(number, form, me).after(redirect);
				return "redirect:/approvals/" + number;
			}
			HttpStatus status = (refusal.reason() == Reason.STALE_REVISION) ? HttpStatus.CONFLICT
					: HttpStatus.UNPROCESSABLE_CONTENT;
			return refused(number, this.refusals.sentence(refusal), status, me, model, response);
		}
		this.refusals.decided(number, form).after(redirect);
		return "redirect:" + this.page.nextFor(me);
	}

	private String refused(String number, Flash sentence, HttpStatus status, CurrentPerson me, Model model,
			HttpServletResponse response) {
		response.setStatus(status.value());
		model.addAttribute("flash", sentence);
		model.addAttribute("request", this.page.show(number, me));
		return "approvals/show";
	}

}
