package org.opscharter.projects.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.opscharter.access.CurrentPerson;
import org.opscharter.approvals.PostVacant;
import org.opscharter.organisation.PersonId;
import org.opscharter.projects.InternalReviews;
import org.opscharter.projects.ProposalRefused;
import org.opscharter.projects.ReviewOutcome;
import org.opscharter.projects.web.ReviewPage.View;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The internal review for those who give an opinion and for the host.
 */
@Controller
@PreAuthorize("hasAnyAuthority('VIEW_PROJECTS', 'DECIDE_APPROVALS', 'SUBMIT_APPROVALS')")
class ReviewController {

	private final InternalReviews reviews;

	private final ReviewPage page;

	private final ProposalRefusals refusals;

	private final Words words;

	ReviewController(InternalReviews reviews, ReviewPage page, ProposalRefusals refusals, Words words) {
		this.reviews = reviews;
		this.page = page;
		this.refusals = refusals;
		this.words = words;
	}

	@GetMapping("/proposals/{number}/review")
	String show(@PathVariable String number, CurrentPerson me, Model model) {
		model.addAttribute("page", this.page.show(number, "", "", me));
		return "projects/review";
	}

	@PostMapping("/proposals/{number}/review/opinion")
	String give(@PathVariable String number, @Valid @ModelAttribute OpinionForm form, BindingResult errors,
			CurrentPerson me, Model model, HttpServletResponse response, RedirectAttributes redirect) {
		View page = this.page.show(number, form.words(), "", me);
		return after(page, errors, "opinionGiven", model, response, redirect,
				() -> this.reviews.giveOpinion(page.proposal().id(), form.words().strip(), me.id()));
	}

	@PostMapping("/proposals/{number}/review/conclusion")
	String conclude(@PathVariable String number, @Valid @ModelAttribute ConclusionForm form, BindingResult errors,
			CurrentPerson me, Model model, HttpServletResponse response, RedirectAttributes redirect) {
		View page = this.page.show(number, "", form.words(), me);
		return after(page, errors, "concluded." + form.outcome(), model, response, redirect, () -> this.reviews
			.conclude(page.proposal().id(), ReviewOutcome.valueOf(form.outcome()), form.words().strip(), me.id()));
	}

	@PostMapping("/proposals/{number}/review/host")
	String nameHost(@PathVariable String number, @Valid @ModelAttribute HostForm form, BindingResult errors,
			CurrentPerson me, Model model, HttpServletResponse response, RedirectAttributes redirect) {
		View page = this.page.show(number, "", "", me);
		return after(page, errors, "hostNamed", model, response, redirect,
				() -> this.reviews.nameHost(page.proposal().id(), PersonId.of(form.person()), me.id()));
	}

	private String after(View page, BindingResult errors, String done, Model model, HttpServletResponse response,
			RedirectAttributes redirect, Runnable deed) {
		Flash refusal;
		if (errors.hasErrors()) {
			refusal = Flash.conflict(this.words.of("projects.refused.REVIEW_INVALID"));
		}
		else {
			try {
				deed.run();
				Flash.done(this.words.of("projects.done." + done)).after(redirect);
				return "redirect:/proposals/" + page.proposal().number();
			}
			catch (ProposalRefused refused) {
				refusal = this.refusals.sentence(refused);
			}
			catch (PostVacant vacant) {
				refusal = this.refusals.sentence(vacant);
			}
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		model.addAttribute("flash", refusal);
		model.addAttribute("page", page);
		return "projects/review";
	}

	/**
	 * What one thinks.
	 */
	record OpinionForm(@NotBlank @Size(max = 2000) @Nullable String words) {

	}

	/**
	 * How it ends.
	 */
	record ConclusionForm(@NotNull @Pattern(regexp = "PASSED|CHANGES") @Nullable String outcome,
			@NotBlank @Size(max = 2000) @Nullable String words) {

	}

	/**
	 * Who hosts from now on.
	 */
	record HostForm(@NotNull @Pattern(regexp = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") @Nullable String person) {

	}

}
