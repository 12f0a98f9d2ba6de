package org.opscharter.content.web;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.opscharter.access.CurrentPerson;
import org.opscharter.access.Permission;
import org.opscharter.approvals.DecisionRefused;
import org.opscharter.approvals.PostVacant;
import org.opscharter.content.ContentRefused;
import org.opscharter.content.DraftChanged;
import org.opscharter.content.EditorialDesk;
import org.opscharter.content.Gap;
import org.opscharter.content.Manuscript;
import org.opscharter.content.Places;
import org.opscharter.content.SubmissionCheck;
import org.opscharter.content.web.DraftQueries.Details;
import org.opscharter.shell.Flash;
import org.opscharter.shell.Words;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Handing a piece in (送审), taking it back, giving it up. What was typed is kept first,
 * whatever becomes of the rest.
 */
@Controller
@PreAuthorize("hasAuthority('WRITE_CONTENT')")
class DraftSubmission {

	private final EditorialDesk desk;

	private final SubmissionCheck check;

	private final Places places;

	private final DraftWriting drafting;

	private final DraftRefusals refusals;

	private final Words words;

	DraftSubmission(EditorialDesk desk, SubmissionCheck check, Places places, DraftWriting drafting,
			DraftRefusals refusals, Words words) {
		this.desk = desk;
		this.check = check;
		this.places = places;
		this.drafting = drafting;
		this.refusals = refusals;
		this.words = words;
	}

	@PostMapping("/content/drafts/{number}/submission")
	String submit(@PathVariable String number, @Valid @ModelAttribute("form") DraftForm form, BindingResult errors,
			CurrentPerson me, Model model, HttpServletResponse response, RedirectAttributes redirect) {
		Details draft = this.drafting.own(number, me);
		Manuscript typed = form.manuscript();
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		if (errors.hasErrors()) {
			model.addAttribute("tooLong", DraftEditorController.tooLong(errors));
			return this.drafting.again(number, typed, form.seen(), List.of(), me, model);
		}
		int version;
		try {
			version = this.desk.save(draft.id(), form.seen(), typed, me.id());
			List<Gap> gaps = this.check.gaps(typed, this.places.of(typed));
			if (!gaps.isEmpty()) {
				return this.drafting.again(number, typed, version, gaps, me, model);
			}
			this.desk.submit(draft.id(), me.id());
		}
		catch (DraftChanged changed) {
			response.setStatus(HttpStatus.CONFLICT.value());
			return this.drafting.conflict(number, typed, changed, me, model);
		}
		catch (ContentRefused | PostVacant | DecisionRefused refusal) {
			response.setStatus(HttpStatus.OK.value());
			Flash.conflict(said(refusal)).after(redirect);
			return "redirect:/content/drafts/" + number;
		}
		response.setStatus(HttpStatus.OK.value());
		Flash.done(this.words.of("content.done.submitted")).after(redirect);
		return "redirect:/content/drafts/" + number;
	}

	@PostMapping("/content/drafts/{number}/withdrawal")
	String withdraw(@PathVariable String number, CurrentPerson me, RedirectAttributes redirect) {
		Details draft = this.drafting.own(number, me);
		return this.refusals.after("/content/drafts/" + number, this.words.of("content.done.withdrawn"), redirect,
				() -> this.desk.withdraw(draft.id(), me.id()));
	}

	@PostMapping("/content/drafts/{number}/voiding")
	String giveUp(@PathVariable String number, @RequestParam(defaultValue = "") String reason, CurrentPerson me,
			RedirectAttributes redirect) {
		Details draft = this.drafting.visible(number, me);
		boolean heads = me.may(Permission.MANAGE_CONTENT);
		if (!heads) {
			this.drafting.own(number, me);
		}
		return this.refusals.after("/content/drafts/" + number, this.words.of("content.done.givenUp"), redirect,
				() -> this.desk.giveUp(draft.id(), reason.strip(), heads, me.id()));
	}

	private String said(RuntimeException refusal) {
		if (refusal instanceof ContentRefused refused) {
			return this.refusals.sentence(refused);
		}
		return (refusal instanceof PostVacant vacant) ? this.refusals.sentence(vacant)
				: this.words.of("content.refused.WRONG_STATE");
	}

}
