package org.opscharter.approvals.web;

import org.opscharter.access.CurrentPerson;
import org.opscharter.approvals.Approvals;
import org.opscharter.approvals.DecisionRefused;
import org.opscharter.approvals.web.RequestQueries.Header;
import org.opscharter.shell.Flash;
import org.opscharter.shell.Words;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The applicant takes his request back (撤回).
 */
@Controller
@PreAuthorize("hasAuthority('SUBMIT_APPROVALS')")
class WithdrawalController {

	private final Approvals approvals;

	private final RequestPage page;

	private final Words words;

	WithdrawalController(Approvals approvals, RequestPage page, Words words) {
		this.approvals = approvals;
		this.page = page;
		this.words = words;
	}

	@PostMapping("/approvals/{number}/withdrawal")
	String create(@PathVariable String number, CurrentPerson me, RedirectAttributes redirect) {
		Header header = this.page.readable(number, me);
		try {
			this.approvals.withdraw(number, me.id());
			Flash.done(this.words.of("approvals.withdrawn")).to(header.link(), header.subjectNumber()).after(redirect);
		}
		catch (DecisionRefused refusal) {
			Flash
				.conflict(this.words.of("approvals.withdrawal." + refusal.reason(),
						this.words.of("approval.status." + header.status())))
				.after(redirect);
		}
		return "redirect:/approvals/" + number;
	}

}
