package org.opscharter.content.web;

import jakarta.servlet.http.HttpServletResponse;
import org.opscharter.access.CurrentPerson;
import org.opscharter.approvals.ApprovalNotFound;
import org.opscharter.approvals.Approvals;
import org.opscharter.approvals.DecisionRefused;
import org.opscharter.approvals.Revision;
import org.opscharter.content.ContentRefused;
import org.opscharter.content.DraftChanged;
import org.opscharter.content.DraftNotFound;
import org.opscharter.content.DraftStatus;
import org.opscharter.content.Manuscript;
import org.opscharter.content.ReviewDesk;
import org.opscharter.content.web.DraftQueries.Details;
import org.opscharter.shell.Flash;
import org.opscharter.shell.Words;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A reviewer puts a piece better himself (代改).
 */
@Controller
@PreAuthorize("hasAuthority('DECIDE_APPROVALS')")
class AmendmentController {

	private final ReviewDesk desk;

	private final Approvals approvals;

	private final DraftWriting drafting;

	private final DraftRefusals refusals;

	private final Words words;

	AmendmentController(ReviewDesk desk, Approvals approvals, DraftWriting drafting, DraftRefusals refusals,
			Words words) {
		this.desk = desk;
		this.approvals = approvals;
		this.drafting = drafting;
		this.refusals = refusals;
		this.words = words;
	}

	@GetMapping("/content/drafts/{number}/amendment")
	String form(@PathVariable String number, CurrentPerson me, Model model) {
		Details draft = reviewed(number, me);
		model.addAttribute("draft", draft);
		model.addAttribute("text", draft.text());
		return "content/amend";
	}

	@PostMapping("/content/drafts/{number}/amendment")
	String amend(@PathVariable String number, Typed typed, CurrentPerson me, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		Details draft = reviewed(number, me);
		if (typed.title().isBlank() || typed.title().length() > Manuscript.TITLE
				|| typed.summary().length() > Manuscript.SUMMARY || typed.body().length() > Manuscript.BODY) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("draft", draft);
			model.addAttribute("text", draft.text().saying(typed.title(), typed.summary(), typed.body()));
			model.addAttribute("problem", this.words.of("content.long.title"));
			return "content/amend";
		}
		String request = this.approvals.numberOf(draft.id().id()).orElseThrow(() -> new DraftNotFound(number));
		try {
			boolean agreed = this.desk.amend(draft.id(), new Revision(typed.number(), typed.fingerprint()),
					typed.title().strip(), typed.summary().strip(), typed.body(), me.id());
			Flash.done(this.words.of("content.done.amended." + agreed)).after(redirect);
		}
		catch (DraftChanged changed) {
			Flash.conflict(this.refusals.sentence(changed, me.id())).after(redirect);
		}
		catch (ContentRefused refusal) {
			Flash.conflict(this.refusals.sentence(refusal)).after(redirect);
		}
		catch (DecisionRefused | ApprovalNotFound refusal) {
			Flash.conflict(this.words.of("content.refused.NOT_REVIEWER")).after(redirect);
		}
		return "redirect:/approvals/" + request;
	}

	/** Only what the viewer may see and its author does not amend. */
	private Details reviewed(String number, CurrentPerson me) {
		Details draft = this.drafting.visible(number, me);
		if (draft.status() != DraftStatus.AWAITING_HEAD || draft.author().equals(me.id())) {
			throw new DraftNotFound(number);
		}
		return draft;
	}

	/**
	 * What he types, and the version he had in front of him.
	 */
	record Typed(String title, String summary, String body, String revision, String fingerprint) {

		Typed {
			title = (title != null) ? title.replace("\0", "").replaceAll("\\s+", " ").strip() : "";
			summary = (summary != null) ? summary.replace("\0", "").replaceAll("\\s+", " ").strip() : "";
			body = (body != null) ? body.replace("\0", "") : "";
			revision = (revision != null) ? revision : "";
			fingerprint = (fingerprint != null) ? fingerprint : "";
		}

		int number() {
			return this.revision.matches("\\d{1,6}") ? Integer.parseInt(this.revision) : 0;
		}

	}

}
