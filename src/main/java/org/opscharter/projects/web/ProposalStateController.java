package org.opscharter.projects.web;

import jakarta.validation.Valid;
import org.opscharter.access.CurrentPerson;
import org.opscharter.access.Permission;
import org.opscharter.approvals.DecisionRefused;
import org.opscharter.projects.ProposalNotFound;
import org.opscharter.projects.ProposalRefused;
import org.opscharter.projects.Proposals;
import org.opscharter.projects.web.ProposalQueries.Details;
import org.opscharter.shell.Flash;
import org.opscharter.shell.Words;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Taking a proposal back, opening it again, giving it up.
 */
@Controller
@PreAuthorize("hasAuthority('WRITE_PROPOSALS')")
class ProposalStateController {

	private final Proposals proposals;

	private final ProposalPage page;

	private final ProposalRefusals refusals;

	private final Words words;

	ProposalStateController(Proposals proposals, ProposalPage page, ProposalRefusals refusals, Words words) {
		this.proposals = proposals;
		this.page = page;
		this.refusals = refusals;
		this.words = words;
	}

	@PostMapping("/proposals/{number}/withdrawal")
	String withdraw(@PathVariable String number, CurrentPerson me, RedirectAttributes redirect) {
		Details proposal = own(number, me);
		return after(number, "withdrawn", redirect, "", () -> this.proposals.withdraw(proposal.id(), me.id()));
	}

	@PostMapping("/proposals/{number}/reopening")
	String reopen(@PathVariable String number, CurrentPerson me, RedirectAttributes redirect) {
		Details proposal = own(number, me);
		return after(number, "reopened", redirect, "/edit", () -> this.proposals.reopen(proposal.id(), me.id()));
	}

	/** By its author; once returned, also by the head of his department (W1). */
	@PostMapping("/proposals/{number}/voiding")
	String giveUp(@PathVariable String number, @Valid @ModelAttribute ReasonForm form, BindingResult errors,
			CurrentPerson me, RedirectAttributes redirect) {
		Details proposal = this.page.visible(number, me);
		boolean heads = me.may(Permission.MANAGE_PROJECTS) && proposal.department().equals(me.department());
		if (!proposal.isWrittenBy(me.id()) && !heads) {
			throw new ProposalNotFound(number);
		}
		return errors.hasErrors() ? refused(number, errors, redirect) : after(number, "voided", redirect, "",
				() -> this.proposals.giveUp(proposal.id(), form.reason().strip(), me.id()));
	}

	@PostMapping("/proposals/{number}/revising")
	String revise(@PathVariable String number, @Valid @ModelAttribute ReasonForm form, BindingResult errors,
			CurrentPerson me, RedirectAttributes redirect) {
		Details proposal = own(number, me);
		return errors.hasErrors() ? refused(number, errors, redirect) : after(number, "revised", redirect, "/edit",
				() -> this.proposals.revise(proposal.id(), form.reason().strip(), me.id()));
	}

	private Details own(String number, CurrentPerson me) {
		Details proposal = this.page.visible(number, me);
		if (!proposal.isWrittenBy(me.id())) {
			throw new ProposalNotFound(number);
		}
		return proposal;
	}

	private String refused(String number, BindingResult errors, RedirectAttributes redirect) {
		Flash.conflict(errors.getAllErrors().get(0).getDefaultMessage()).after(redirect);
		return "redirect:/proposals/" + number;
	}

	private String after(String number, String done, RedirectAttributes redirect, String page, Runnable deed) {
		String target = "redirect:/proposals/" + number;
		try {
			deed.run();
			Flash.done(this.words.of("projects.done." + done)).after(redirect);
			return target + page;
		}
		catch (ProposalRefused refusal) {
			this.refusals.sentence(refusal).after(redirect);
		}
		catch (DecisionRefused refusal) {
			Flash.conflict(this.words.of("projects.refused.DECIDED")).after(redirect);
		}
		return target;
	}

}
