package org.opscharter.content.web;

import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.opscharter.access.CurrentPerson;
import org.opscharter.approvals.PostVacant;
import org.opscharter.content.ContentRefused;
import org.opscharter.content.CorrectionDesk;
import org.opscharter.content.DraftChanged;
import org.opscharter.content.DraftNotFound;
import org.opscharter.content.Manuscript;
import org.opscharter.content.web.DraftQueries.Better;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Words readers see already are put right (更正).
 */
@Controller
@PreAuthorize("hasAuthority('WRITE_CONTENT')")
class CorrectionController {

	private static final String PAGE = "content/correct";

	private final CorrectionDesk desk;

	private final DraftQueries queries;

	private final DraftWriting drafting;

	private final DraftRefusals refusals;

	private final Words words;

	CorrectionController(CorrectionDesk desk, DraftQueries queries, DraftWriting drafting, DraftRefusals refusals,
			Words words) {
		this.desk = desk;
		this.queries = queries;
		this.drafting = drafting;
		this.refusals = refusals;
		this.words = words;
	}

	/** Begins with what was sent back last, so that nothing is written twice. */
	@GetMapping("/content/drafts/{number}/correction")
	String form(@PathVariable String number, CurrentPerson me, Model model) {
		Details draft = this.drafting.own(number, me);
		if (!DraftPage.isCorrectable(draft)) {
			return "redirect:/content/drafts/" + number;
		}
		@Nullable Better before = this.queries.unfinished(draft.id()).orElse(null);
		return page(draft, (before != null) ? before.after() : draft.text(), (before != null) ? before.reason() : "",
				(before != null) ? before.reply() : draft.reply(), model);
	}

	@PostMapping("/content/drafts/{number}/correction")
	String ask(@PathVariable String number, Corrected typed, CurrentPerson me, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		Details draft = this.drafting.own(number, me);
		String problem;
		String tooLong = typed.tooLong();
		if (tooLong != null) {
			problem = this.words.of("content.long." + tooLong);
		}
		else {
			try {
				this.desk.ask(draft.id(), typed.seen(),
						draft.text().saying(typed.title(), typed.summary(), typed.body()), typed.reason(), me.id());
				Flash.done(this.words.of("content.done.correctionAsked")).after(redirect);
				return "redirect:/content/drafts/" + number;
			}
			catch (ContentRefused refusal) {
				problem = this.refusals.sentence(refusal);
			}
			catch (DraftChanged changed) {
				problem = this.refusals.sentence(changed, me.id());
			}
			catch (PostVacant vacant) {
				problem = this.refusals.sentence(vacant);
			}
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		model.addAttribute("problem", problem);
		return page(draft, draft.text().saying(typed.title(), typed.summary(), typed.body()), typed.reason(), "",
				model);
	}

	@PostMapping("/content/drafts/{number}/correction/withdrawal")
	String withdraw(@PathVariable String number, CurrentPerson me, RedirectAttributes redirect) {
		Details draft = this.drafting.own(number, me);
		return this.refusals.after("/content/drafts/" + number, this.words.of("content.done.correctionWithdrawn"),
				redirect, () -> this.desk.withdraw(draft.id(), me.id()));
	}

	/** Where nothing goes out by itself: it is put right there now. */
	@PostMapping("/content/drafts/{number}/corrected")
	String corrected(@PathVariable String number, @RequestParam(defaultValue = "") String channel, CurrentPerson me,
			RedirectAttributes redirect) {
		Details draft = this.drafting.visible(number, me);
		if (!channel.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
			throw new DraftNotFound(number);
		}
		return this.refusals.after("/content/drafts/" + number + "#out", this.words.of("content.done.correctedThere"),
				redirect, () -> this.desk.corrected(draft.id(), UUID.fromString(channel), me.id()));
	}

	private static String page(Details draft, Manuscript text, String reason, String reply, Model model) {
		model.addAttribute("draft", draft);
		model.addAttribute("text", text);
		model.addAttribute("reason", reason);
		model.addAttribute("reply", reply);
		return PAGE;
	}

	/**
	 * What he types, and the version he had in front of him.
	 */
	record Corrected(String title, String summary, String body, String reason, String revision) {

		private static final int REASON = 500;

		Corrected {
			title = line(title);
			summary = line(summary);
			body = (body != null) ? body.replace("\0", "") : "";
			reason = line(reason);
			revision = (revision != null) ? revision : "";
		}

		private static String line(@Nullable String typed) {
			return (typed != null) ? typed.replace("\0", "").replaceAll("\\s+", " ").strip() : "";
		}

		/** The field that says too much; none where all is well. */
		@Nullable String tooLong() {
			if (this.reason.length() > REASON) {
				return "reason";
			}
			if (this.title.length() > Manuscript.TITLE) {
				return "title";
			}
			if (this.summary.length() > Manuscript.SUMMARY) {
				return "summary";
			}
			return (this.body.length() > Manuscript.BODY) ? "body" : null;
		}

		int seen() {
			return this.revision.matches("\\d{1,6}") ? Integer.parseInt(this.revision) : 0;
		}

	}

}
