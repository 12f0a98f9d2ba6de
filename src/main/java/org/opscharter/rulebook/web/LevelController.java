package org.opscharter.rulebook.web;

import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.opscharter.access.CurrentPerson;
import org.opscharter.access.Permission;
import org.opscharter.rulebook.Clause;
import org.opscharter.rulebook.ClauseAddress;
import org.opscharter.rulebook.LevelInForce;
import org.opscharter.rulebook.RuleChange.Kind;
import org.opscharter.rulebook.RuleChangeRefused;
import org.opscharter.rulebook.RuleLevel;
import org.opscharter.rulebook.RuleChanges;
import org.opscharter.rulebook.Rulebook;
import org.opscharter.shell.Choice;
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
 * How hard a clause is.
 */
@Controller
@PreAuthorize("hasAuthority('VIEW_RULEBOOK')")
class LevelController {

	private final ClausePage clauses;

	private final Rulebook rulebook;

	private final RuleChanges changes;

	private final ChangeHistory history;

	private final RuleRefusals refusals;

	private final Words words;

	private final BusinessTime time;

	LevelController(ClausePage clauses, Rulebook rulebook, RuleChanges changes, ChangeHistory history,
			RuleRefusals refusals, Words words, BusinessTime time) {
		this.clauses = clauses;
		this.rulebook = rulebook;
		this.changes = changes;
		this.history = history;
		this.refusals = refusals;
		this.words = words;
		this.time = time;
	}

	@GetMapping("/rulebook/{regulation}/{clause}/level")
	String show(@PathVariable String regulation, @PathVariable String clause, CurrentPerson me, Model model) {
		Clause found = this.clauses.clause(regulation, clause);
		LevelInForce level = this.rulebook.on(this.time.today()).level(found.id());
		model.addAttribute("form", new LevelForm(level.set(), "", this.time.today()));
		return page(found, me.may(Permission.MANAGE_RULEBOOK), model);
	}

	@PostMapping("/rulebook/{regulation}/{clause}/level")
	@PreAuthorize("hasAuthority('MANAGE_RULEBOOK')")
	String update(@PathVariable String regulation, @PathVariable String clause,
			@Valid @ModelAttribute("form") LevelForm form, BindingResult errors, CurrentPerson me, Model model,
			RedirectAttributes redirect, HttpServletResponse response) {
		Clause found = this.clauses.clause(regulation, clause);
		if (!errors.hasErrors()) {
			try {
				this.changes.setLevel(found.id(), form.level(), form.reason(), form.from(), me.id());
			}
			catch (RuleChangeRefused refusal) {
				this.refusals.put(refusal, errors, "level");
			}
		}
		if (errors.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page(found, true, model);
		}
		Flash
			.done(this.words.of("rulebook.done.level", this.words.of("rulebook.level." + form.level()),
					form.from().toString()))
			.after(redirect);
		return "redirect:" + ClauseAddress.of(found.id()) + "/level";
	}

	private String page(Clause clause, boolean manages, Model model) {
		LevelInForce level = this.rulebook.on(this.time.today()).level(clause.id());
		model.addAttribute("clause", clause);
		model.addAttribute("title", clause.title(this.words.english()));
		model.addAttribute("href", ClauseAddress.of(clause.id()));
		model.addAttribute("level", level);
		model.addAttribute("sentence", sentence(clause, level));
		model.addAttribute("manages", manages && clause.hasLevel() && !level.fixed());
		model.addAttribute("levels", levels());
		model.addAttribute("history", this.history.of(Kind.LEVEL, clause.id().value(), manages));
		return "rulebook/level";
	}

	private String sentence(Clause clause, LevelInForce level) {
		if (level.fixed()) {
			return this.words.of("rulebook.refused.NEVER_LOWERED", clause.id().value());
		}
		if (!clause.hasLevel()) {
			return this.words.of("rulebook.refused.NO_LEVEL", clause.id().value());
		}
		String word = this.words.of("rulebook.level." + level.set());
		return level.trial() ? this.words.of("rulebook.level.trial", word) : this.words.of("rulebook.level.now", word);
	}

	private List<Choice> levels() {
		return Stream.of(RuleLevel.BLOCK, RuleLevel.WARN, RuleLevel.OBSERVE)
			.map((level) -> new Choice(level.name(), this.words.of("rulebook.level.means." + level)))
			.toList();
	}

}
