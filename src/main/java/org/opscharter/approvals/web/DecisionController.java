package org.opscharter.approvals.web;

import java.util.Set;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.opscharter.access.CurrentPerson;
import org.opscharter.approvals.Approvals;
import org.opscharter.approvals.DecisionRefused;
import org.opscharter.approvals.DecisionRefused.Reason;
import org.opscharter.approvals.web.RequestPage.Problem;
import org.opscharter.approvals.web.RequestQueries.Header;
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
 * One person's decision on one request. What cannot count comes back with everything that
 * was typed, and the sentence at its place.
 */
@Controller
@PreAuthorize("hasAuthority('DECIDE_APPROVALS')")
class DecisionController {

	private static final Set<Reason> TOO_LATE = Set.of(Reason.ALREADY_DECIDED, Reason.SETTLED, Reason.STALE_REVISION);

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
		if (errors.hasErrors()) {
			return again(this.page.readable(number, me), form, this.refusals.invalid(errors, form), me, model, response,
					HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			this.approvals.decide(number, form.by(me.id()));
		}
		catch (DecisionRefused refusal) {
			Header header = this.page.readable(number, me);
			if (!isSecondClick(refusal.reason(), header, form, me)) {
				return again(header, form, refusal, me, model, response);
			}
		}
		this.refusals.done(this.page.readable(number, me), form).after(redirect);
		return "redirect:" + this.page.nextFor(me);
	}

	/** 均通过并同意: answers what is open and agrees, in one tap. */
	@PostMapping(path = "/approvals/{number}/decision", params = "together")
	String together(@PathVariable String number, @Valid @ModelAttribute("decision") DecisionForm form,
			BindingResult errors, CurrentPerson me, Model model, RedirectAttributes redirect,
			HttpServletResponse response) {
		Header header = this.page.readable(number, me);
		boolean whole = this.page.owner(header.kind()).asksForAllCriteria();
		return create(number, whole ? form.allMet(header.criteria()) : form, errors, me, model, redirect, response);
	}

	/** 全部符合 without a script: answers what is open, and decides nothing. */
	@PostMapping(path = "/approvals/{number}/decision", params = "fill")
	String fill(@PathVariable String number, @ModelAttribute("decision") DecisionForm form, BindingResult errors,
			CurrentPerson me, Model model, HttpServletResponse response) {
		Header header = this.page.readable(number, me);
		return again(header, form.allMet(header.criteria()), Problem.NONE, me, model, response, HttpStatus.OK);
	}

	private boolean isSecondClick(Reason reason, Header header, DecisionForm form, CurrentPerson me) {
		return (reason == Reason.ALREADY_DECIDED || reason == Reason.SETTLED || reason == Reason.NOT_YOUR_TURN)
				&& this.refusals.isRepeated(header, form, me);
	}

	private String again(Header header, DecisionForm form, DecisionRefused refusal, CurrentPerson me, Model model,
			HttpServletResponse response) {
		return again(header, form, this.refusals.problem(header, refusal, form), me, model, response,
				TOO_LATE.contains(refusal.reason()) ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private String again(Header header, DecisionForm form, Problem problem, CurrentPerson me, Model model,
			HttpServletResponse response, HttpStatus status) {
		response.setStatus(status.value());
		model.addAttribute("request", this.page.show(header, form, problem, me));
		return "approvals/show";
	}

}
