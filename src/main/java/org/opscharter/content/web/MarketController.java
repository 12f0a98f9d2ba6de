package org.opscharter.content.web;

import org.opscharter.access.CurrentPerson;
import org.opscharter.content.MarketDesk;
import org.opscharter.content.web.DraftQueries.Details;
import org.opscharter.shell.Words;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The turn of the marketing department: its opinion, or going on without it.
 */
@Controller
class MarketController {

	private final MarketDesk desk;

	private final DraftWriting drafting;

	private final DraftRefusals refusals;

	private final Words words;

	MarketController(MarketDesk desk, DraftWriting drafting, DraftRefusals refusals, Words words) {
		this.desk = desk;
		this.drafting = drafting;
		this.refusals = refusals;
		this.words = words;
	}

	@PostMapping("/content/drafts/{number}/opinion")
	@PreAuthorize("hasAuthority('DECIDE_APPROVALS')")
	String answer(@PathVariable String number, @RequestParam(defaultValue = "") String words, CurrentPerson me,
			RedirectAttributes redirect) {
		Details draft = this.drafting.visible(number, me);
		return this.refusals.after("/content/drafts/" + number, this.words.of("content.done.answered"), redirect,
				() -> this.desk.answer(draft.id(), words, me.id()));
	}

	@PostMapping("/content/drafts/{number}/continuation")
	@PreAuthorize("hasAuthority('MANAGE_CONTENT')")
	String passOver(@PathVariable String number, @RequestParam(defaultValue = "") String words, CurrentPerson me,
			RedirectAttributes redirect) {
		Details draft = this.drafting.visible(number, me);
		return this.refusals.after("/content/drafts/" + number, this.words.of("content.done.passedOver"), redirect,
				() -> this.desk.passOver(draft.id(), words, me.id()));
	}

}
