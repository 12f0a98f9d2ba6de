package org.opscharter.projects.web;

import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.opscharter.access.CurrentPerson;
import org.opscharter.approvals.PostVacant;
import org.opscharter.organisation.PersonId;
import org.opscharter.projects.Gap;
import org.opscharter.projects.ProposalChanged;
import org.opscharter.projects.ProposalRefused;
import org.opscharter.projects.ProposalRefused.Reason;
import org.opscharter.projects.Proposals;
import org.opscharter.projects.web.ProposalQueries.Details;
import org.opscharter.shell.Flash;
import org.opscharter.shell.Words;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Handing a proposal in, to an internal review or straight to those who decide. What was
 * typed is saved first, so that a refusal costs nothing.
 */
@Controller
@PreAuthorize("hasAuthority('WRITE_PROPOSALS')")
class SubmissionController {

	private final Proposals proposals;

	private final Drafting drafting;

	private final ProposalRefusals refusals;

	private final Words words;

	SubmissionController(Proposals proposals, Drafting drafting, ProposalRefusals refusals, Words words) {
		this.proposals = proposals;
		this.drafting = drafting;
		this.refusals = refusals;
		this.words = words;
	}

	@PostMapping("/proposals/{number}/reviews")
	String review(@PathVariable String number, @ModelAttribute("form") ProposalForm form, CurrentPerson me, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		return handIn(number, form, me, model, response, redirect, (proposal, version) -> {
			List<PersonId> participants = persons(form.participants());
			this.proposals.submitForReview(proposal.id(), version, participants, form.reason(), me.id());
			return this.words.of("projects.done.sentToReview", String.valueOf(participants.size()));
		});
	}

	@PostMapping("/proposals/{number}/submission")
	String submit(@PathVariable String number, @ModelAttribute("form") ProposalForm form, CurrentPerson me, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		return handIn(number, form, me, model, response, redirect, (proposal, version) -> {
			String request = this.proposals.submit(proposal.id(), version, form.reason(), me.id());
			return this.words.of("projects.done.submitted", request);
		});
	}

	private String handIn(String number, ProposalForm form, CurrentPerson me, Model model, HttpServletResponse response,
			RedirectAttributes redirect, Deed deed) {
		Details proposal = this.drafting.own(number, me);
		TypedProposal typed = new TypedProposal(form, proposal.content());
		ProposalForm saved = form;
		try {
			saved = form.at(this.proposals.save(proposal.id(), form.seen(), typed.content(), me.id()));
			if (!typed.problems().isEmpty()) {
				return refused(number, saved, typed.problems(), me, model, response);
			}
			Flash.done(deed.done(proposal, saved.seen())).after(redirect);
			return "redirect:/proposals/" + number;
		}
		catch (ProposalChanged changed) {
			return this.drafting.conflict(number, form, changed, me, model, response);
		}
		catch (PostVacant vacant) {
			model.addAttribute("flash", this.refusals.sentence(vacant));
			return refused(number, saved, List.of(), me, model, response);
		}
		catch (ProposalRefused refusal) {
			if (refusal.reason() == Reason.NOT_OPEN || refusal.reason() == Reason.WRONG_STATE) {
				this.refusals.sentence(refusal).after(redirect);
				return "redirect:/proposals/" + number;
			}
			if (refusal.reason() != Reason.INCOMPLETE) {
				model.addAttribute("flash", this.refusals.sentence(refusal));
			}
			return refused(number, saved, refusal.gaps(), me, model, response);
		}
	}

	private String refused(String number, ProposalForm form, List<Gap> gaps, CurrentPerson me, Model model,
			HttpServletResponse response) {
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return this.drafting.again(number, form, gaps, me, model);
	}

	private static List<PersonId> persons(List<String> ids) {
		List<PersonId> persons = new ArrayList<>();
		for (String id : ids) {
			try {
				persons.add(PersonId.of(id));
			}
			catch (IllegalArgumentException ex) {
				persons.add(PersonId.next());
			}
		}
		return persons;
	}

	/**
	 * One way of handing in; returns the sentence that says so.
	 */
	private interface Deed {

		String done(Details proposal, int version);

	}

}
