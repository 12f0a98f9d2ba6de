package org.opscharter.approvals.web;

import java.util.Map;

import org.opscharter.access.CurrentPerson;
import org.opscharter.approvals.Approvals;
import org.opscharter.approvals.Outcome;
import org.opscharter.approvals.Remark;
import org.opscharter.shell.Flash;
import org.opscharter.shell.Words;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * One approval request with its trail.
 */
@Controller
@PreAuthorize("hasAnyAuthority('SUBMIT_APPROVALS', 'DECIDE_APPROVALS')")
class RequestController {

	private static final int LONGEST_REMARK = 2000;

	private final RequestPage page;

	private final Approvals approvals;

	private final Words words;

	RequestController(RequestPage page, Approvals approvals, Words words) {
		this.page = page;
		this.approvals = approvals;
		this.words = words;
	}

	@GetMapping("/approvals/{number}")
	String show(@PathVariable String number, CurrentPerson me, Model model) {
		RequestPage.View request = this.page.show(number, me);
		model.addAttribute("request", request);
		model.addAttribute("decision", new DecisionForm(Outcome.AGREE, "", request.header().revision(),
				request.header().fingerprint(), Map.of(), null));
		return "approvals/show";
	}

	@PostMapping("/approvals/{number}/remarks")
	String remark(@PathVariable String number, @RequestParam String words,
			@RequestParam(defaultValue = "") String section, CurrentPerson me, RedirectAttributes redirect) {
		this.page.requireReadable(number, me);
		if (words.isBlank() || words.length() > LONGEST_REMARK || section.length() > 30) {
			Flash.conflict(this.words.of("approvals.remark.refused", LONGEST_REMARK)).after(redirect);
		}
		else {
			this.approvals.remark(number, me.id(), new Remark(section, words.strip()));
			Flash.done(this.words.of("approvals.remark.done")).after(redirect);
		}
		return "redirect:/approvals/" + number;
	}

}
