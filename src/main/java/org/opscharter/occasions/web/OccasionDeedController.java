package org.opscharter.occasions.web;

import jakarta.servlet.http.HttpServletResponse;
import org.opscharter.access.CurrentPerson;
import org.opscharter.access.Permission;
import org.opscharter.occasions.Occasions;
import org.opscharter.occasions.web.OccasionQueries.Row;
import org.opscharter.shell.Flash;
import org.opscharter.shell.Words;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What becomes of an occasion: claimed to be major by its author, weighed by the head
 * (C28), started, cancelled.
 */
@Controller
class OccasionDeedController {

	private static final String WRITES = "hasAuthority('WRITE_CONTENT')";

	private static final String WEIGHS = "hasAuthority('MANAGE_CONTENT')";

	private static final int LONGEST = 400;

	private final Occasions occasions;

	private final OccasionPage page;

	private final OccasionDeed deed;

	private final Words words;

	OccasionDeedController(Occasions occasions, OccasionPage page, OccasionDeed deed, Words words) {
		this.occasions = occasions;
		this.page = page;
		this.deed = deed;
		this.words = words;
	}

	@PostMapping("/content/occasions/{number}/claim")
	@PreAuthorize(WRITES)
	String claim(@PathVariable String number, CurrentPerson me, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		Row row = this.page.changeable(number, me);
		return after(row, "claimed", "", me, new Answer(model, response, redirect),
				() -> this.occasions.claim(row.id(), me.id()));
	}

	@PostMapping("/content/occasions/{number}/confirmation")
	@PreAuthorize(WEIGHS)
	String confirm(@PathVariable String number, CurrentPerson me, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		Row row = this.page.find(number, me);
		return after(row, "confirmed", "", me, new Answer(model, response, redirect),
				() -> this.occasions.confirm(row.id(), me.id()));
	}

	@PostMapping("/content/occasions/{number}/denial")
	@PreAuthorize(WEIGHS)
	String deny(@PathVariable String number, @RequestParam(defaultValue = "") String words, CurrentPerson me,
			Model model, HttpServletResponse response, RedirectAttributes redirect) {
		Row row = this.page.find(number, me);
		return after(row, "denied", words, me, new Answer(model, response, redirect),
				() -> this.occasions.deny(row.id(), said(words), me.id()));
	}

	@PostMapping("/content/occasions/{number}/start")
	@PreAuthorize(WRITES)
	String start(@PathVariable String number, @RequestParam(defaultValue = "") String words, CurrentPerson me,
			Model model, HttpServletResponse response, RedirectAttributes redirect) {
		Row row = this.page.changeable(number, me);
		return after(row, "started", words, me, new Answer(model, response, redirect),
				() -> this.occasions.start(row.id(), said(words), me.may(Permission.MANAGE_CONTENT), me.id()));
	}

	@PostMapping("/content/occasions/{number}/cancellation")
	@PreAuthorize(WRITES)
	String cancel(@PathVariable String number, @RequestParam(defaultValue = "") String words, CurrentPerson me,
			Model model, HttpServletResponse response, RedirectAttributes redirect) {
		Row row = this.page.changeable(number, me);
		return after(row, "cancelled", words, me, new Answer(model, response, redirect),
				() -> this.occasions.cancel(row.id(), said(words), me.id()));
	}

	private String after(Row row, String done, String typed, CurrentPerson me, Answer answer, Runnable deed) {
		if (!this.deed.done(null, answer.model(), answer.response(), deed)) {
			answer.model().addAttribute("page", this.page.show(row, me));
			answer.model().addAttribute("typed", typed);
			return "occasions/show";
		}
		Flash.done(this.words.of("occasions.done." + done)).after(answer.redirect());
		return "redirect:/content/occasions/" + row.number();
	}

	private static String said(String words) {
		String said = words.strip();
		return said.substring(0, Math.min(LONGEST, said.length()));
	}

	/**
	 * What an answer is made with.
	 */
	private record Answer(Model model, HttpServletResponse response, RedirectAttributes redirect) {

	}

}
