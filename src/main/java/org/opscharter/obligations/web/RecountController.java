package org.opscharter.obligations.web;

import java.util.List;

import org.opscharter.access.CurrentPerson;
import org.opscharter.obligations.Recount;
import org.opscharter.shell.Flash;
import org.opscharter.shell.Words;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Whether the ledger agrees with the work.
 */
@Controller
@PreAuthorize("hasAuthority('MANAGE_RULEBOOK')")
class RecountController {

	private final Recount recount;

	private final RecountQueries queries;

	private final Words words;

	RecountController(Recount recount, RecountQueries queries, Words words) {
		this.recount = recount;
		this.queries = queries;
		this.words = words;
	}

	@GetMapping("/obligations/recounts")
	String index(Model model) {
		model.addAttribute("recounts", this.queries.latest().stream().map(this::line).toList());
		model.addAttribute("differences", this.queries.differences());
		return "obligations/recounts";
	}

	@PostMapping("/obligations/recounts")
	String create(CurrentPerson me, RedirectAttributes redirect) {
		int differences = this.recount.now(me.id());
		((differences == 0) ? Flash.done(this.words.of("obligations.recount.equal"))
				: Flash.conflict(this.words.of("obligations.recount.differs", differences)))
			.after(redirect);
		return "redirect:/obligations/recounts";
	}

	private List<String> line(RecountQueries.Count count) {
		return List.of(this.words.moment(count.at()),
				(count.by() != null) ? count.by() : this.words.of("obligations.recount.nightly"),
				String.valueOf(count.rows()), String.valueOf(count.differences()));
	}

}
