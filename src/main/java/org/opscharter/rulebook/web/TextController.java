package org.opscharter.rulebook.web;

import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.opscharter.access.CurrentPerson;
import org.opscharter.rulebook.Clause;
import org.opscharter.rulebook.ClauseAddress;
import org.opscharter.rulebook.ClauseText;
import org.opscharter.rulebook.RuleChange.Kind;
import org.opscharter.rulebook.RuleChangeRefused;
import org.opscharter.rulebook.RuleChanges;
import org.opscharter.rulebook.Rulebook;
import org.opscharter.shell.Flash;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
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
 * The wording of one clause, filled in by the company.
 */
@Controller
@PreAuthorize("hasAuthority('MANAGE_RULEBOOK')")
class TextController {

	private final ClausePage clauses;

	private final Rulebook rulebook;

	private final RuleChanges changes;

	private final ChangeHistory history;

	private final RuleRefusals refusals;

	private final Words words;

	private final BusinessTime time;

	TextController(ClausePage clauses, Rulebook rulebook, RuleChanges changes, ChangeHistory history,
			RuleRefusals refusals, Words words, BusinessTime time) {
		this.clauses = clauses;
		this.rulebook = rulebook;
		this.changes = changes;
		this.history = history;
		this.refusals = refusals;
		this.words = words;
		this.time = time;
	}

	@GetMapping("/rulebook/{regulation}/{clause}/text")
	String show(@PathVariable String regulation, @PathVariable String clause, Model model) {
		Clause found = this.clauses.clause(regulation, clause);
		String body = this.rulebook.on(this.time.today()).text(found.id()).map(ClauseText::body).orElse("");
		model.addAttribute("form", new TextForm(body, this.time.today()));
		return page(found, model);
	}

	@PostMapping("/rulebook/{regulation}/{clause}/text")
	String update(@PathVariable String regulation, @PathVariable String clause,
			@Valid @ModelAttribute("form") TextForm form, BindingResult errors, CurrentPerson me, Model model,
			RedirectAttributes redirect, HttpServletResponse response) {
		Clause found = this.clauses.clause(regulation, clause);
		if (!errors.hasErrors()) {
			try {
				this.changes.write(Map.of(found.id(), (form.body() != null) ? form.body() : ""), form.from(), me.id());
			}
			catch (RuleChangeRefused refusal) {
				this.refusals.put(refusal, errors, "body");
			}
		}
		if (errors.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page(found, model);
		}
		Flash.done(this.words.of("rulebook.done.text", found.id().value(), form.from().toString())).after(redirect);
		return "redirect:" + ClauseAddress.of(found.id());
	}

	private String page(Clause clause, Model model) {
		model.addAttribute("clause", clause);
		model.addAttribute("title", clause.title(this.words.english()));
		model.addAttribute("href", ClauseAddress.of(clause.id()));
		model.addAttribute("history", this.history.of(Kind.TEXT, clause.id().value(), true));
		return "rulebook/text";
	}

}
