package org.opscharter.content.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.opscharter.access.CurrentPerson;
import org.opscharter.approvals.PostVacant;
import org.opscharter.content.AfterApproval;
import org.opscharter.content.AfterApproval.Outside;
import org.opscharter.content.ContentRefused;
import org.opscharter.content.Publication.Way;
import org.opscharter.content.web.DraftQueries.Details;
import org.opscharter.shell.Flash;
import org.opscharter.shell.Words;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What does not take the usual way: words changed after the approval, and what went out
 * before its review.
 */
@Controller
@PreAuthorize("hasAuthority('WRITE_CONTENT')")
class AfterApprovalController {

	private final AfterApproval desk;

	private final DraftWriting drafting;

	private final DraftPage page;

	private final DraftRefusals refusals;

	private final Words words;

	AfterApprovalController(AfterApproval desk, DraftWriting drafting, DraftPage page, DraftRefusals refusals,
			Words words) {
		this.desk = desk;
		this.drafting = drafting;
		this.page = page;
		this.refusals = refusals;
		this.words = words;
	}

	/** A few characters, which the last approver looks at. */
	@PostMapping("/content/drafts/{number}/small-edit")
	String tweak(@PathVariable String number, @Valid @ModelAttribute("form") DraftForm form, BindingResult errors,
			CurrentPerson me, Model model, HttpServletResponse response, RedirectAttributes redirect) {
		Details draft = this.drafting.own(number, me);
		try {
			if (!errors.hasErrors()) {
				this.desk.tweak(draft.id(), form.manuscript(), me.id());
				Flash.done(this.words.of("content.done.tweaked")).after(redirect);
				return "redirect:/content/drafts/" + number;
			}
			model.addAttribute("tooLong", DraftEditorController.tooLong(errors));
		}
		catch (ContentRefused refusal) {
			model.addAttribute("tooLong", this.refusals.sentence(refusal));
		}
		catch (PostVacant vacant) {
			model.addAttribute("tooLong", this.refusals.sentence(vacant));
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return this.drafting.again(number, form.manuscript(), draft.version(), List.of(), me, model);
	}

	/** Anything more: its approval is over, and it is a draft again. */
	@PostMapping("/content/drafts/{number}/reopening")
	String reopen(@PathVariable String number, @Valid @ModelAttribute("form") DraftForm form, BindingResult errors,
			CurrentPerson me, Model model, HttpServletResponse response, RedirectAttributes redirect) {
		Details draft = this.drafting.own(number, me);
		try {
			if (!errors.hasErrors()) {
				this.desk.reopen(draft.id(), form.manuscript(), me.id());
				Flash.done(this.words.of("content.done.reopened")).after(redirect);
				return "redirect:/content/drafts/" + number + "/edit";
			}
			model.addAttribute("tooLong", DraftEditorController.tooLong(errors));
		}
		catch (ContentRefused refusal) {
			model.addAttribute("tooLong", this.refusals.sentence(refusal));
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return this.drafting.again(number, form.manuscript(), draft.version(), List.of(), me, model);
	}

	@GetMapping("/content/drafts/{number}/outside")
	String outsideForm(@PathVariable String number, CurrentPerson me, Model model) {
		this.drafting.own(number, me);
		model.addAttribute("page", this.page.show(number, me));
		model.addAttribute("typed", Map.of());
		return "content/outside";
	}

	@PostMapping("/content/drafts/{number}/outside")
	String outside(@PathVariable String number, @RequestParam(defaultValue = "") String way,
			@RequestParam(defaultValue = "") String at, @RequestParam(defaultValue = "") String reason,
			@RequestParam Map<String, String> typed, CurrentPerson me, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		Details draft = this.drafting.own(number, me);
		Instant moment = ReleaseController.moment(at);
		@Nullable Way how = way.equals("URGENT") ? Way.URGENT : way.equals("OUTSIDE") ? Way.OUTSIDE : null;
		String problem;
		try {
			if (moment != null && how != null) {
				this.desk.wentOut(draft.id(), new Outside(how, moment, reason), ReleaseController.links(typed),
						me.id());
				Flash.done(this.words.of("content.done.outside")).after(redirect);
				return "redirect:/content/drafts/" + number;
			}
			problem = this.words.of("content.invalid.moment");
		}
		catch (ContentRefused refusal) {
			problem = this.refusals.sentence(refusal);
		}
		catch (PostVacant vacant) {
			problem = this.refusals.sentence(vacant);
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		model.addAttribute("page", this.page.show(number, me));
		model.addAttribute("typed", typed);
		model.addAttribute("problem", problem);
		return "content/outside";
	}

}
