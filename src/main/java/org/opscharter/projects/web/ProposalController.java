package org.opscharter.projects.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.opscharter.access.CurrentPerson;
import org.opscharter.projects.Content;
import org.opscharter.projects.ProposalId;
import org.opscharter.projects.ProposalRefused;
import org.opscharter.projects.Proposals;
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
 * Proposals one by one: begin one, read one, copy one.
 */
@Controller
@PreAuthorize("hasAnyAuthority('VIEW_PROJECTS', 'VIEW_ALL_PROJECTS', 'VIEW_BUDGETS', 'DECIDE_APPROVALS', 'SUBMIT_APPROVALS')")
class ProposalController {

	private final Proposals proposals;

	private final ProposalPage page;

	private final ProposalRefusals refusals;

	ProposalController(Proposals proposals, ProposalPage page, ProposalRefusals refusals) {
		this.proposals = proposals;
		this.page = page;
		this.refusals = refusals;
	}

	@GetMapping("/proposals/new")
	@PreAuthorize("hasAuthority('WRITE_PROPOSALS')")
	String newForm(Model model) {
		model.addAttribute("draft", new TitleForm(""));
		return "projects/new";
	}

	@PostMapping("/proposals")
	@PreAuthorize("hasAuthority('WRITE_PROPOSALS')")
	String create(@Valid @ModelAttribute("draft") TitleForm form, BindingResult errors, CurrentPerson me, Model model,
			HttpServletResponse response) {
		if (!errors.hasErrors()) {
			try {
				return toEditor(this.proposals.draft(Content.titled(form.title().strip()), me.id()));
			}
			catch (ProposalRefused refusal) {
				model.addAttribute("flash", this.refusals.sentence(refusal));
			}
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return "projects/new";
	}

	@GetMapping("/proposals/{number}")
	String show(@PathVariable String number, @RequestParam(required = false) @Nullable String compare, CurrentPerson me,
			Model model) {
		model.addAttribute("page", this.page.show(number, compare, me));
		return "projects/show";
	}

	@PostMapping("/proposals/{number}/copies")
	@PreAuthorize("hasAuthority('WRITE_PROPOSALS')")
	String copy(@PathVariable String number, CurrentPerson me, RedirectAttributes redirect) {
		ProposalQueries.Details original = this.page.visible(number, me);
		if (!original.readable()) {
			throw new org.opscharter.projects.ProposalNotFound(number);
		}
		try {
			return toEditor(this.proposals.copy(original.id(), me.id()));
		}
		catch (ProposalRefused refusal) {
			this.refusals.sentence(refusal).after(redirect);
			return "redirect:/proposals/" + number;
		}
	}

	private String toEditor(ProposalId draft) {
		return "redirect:/proposals/" + this.proposals.find(draft).number() + "/edit";
	}

}
