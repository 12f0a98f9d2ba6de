package org.opscharter.rulebook.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.opscharter.access.CurrentPerson;
import org.opscharter.rulebook.Library;
import org.opscharter.rulebook.Preset;
import org.opscharter.rulebook.RuleChange.Kind;
import org.opscharter.rulebook.RuleChangeRefused;
import org.opscharter.rulebook.RuleChanges;
import org.opscharter.rulebook.Rulebook;
import org.opscharter.shell.Choice;
import org.opscharter.shell.Flash;
import org.opscharter.shell.NotFound;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The rule set the department lives by.
 */
@Controller
@PreAuthorize("hasAuthority('MANAGE_RULEBOOK')")
class AdoptionController {

	private final Library library;

	private final Rulebook rulebook;

	private final RuleChanges changes;

	private final RulebookPage index;

	private final ChangeHistory history;

	private final RuleRefusals refusals;

	private final RuleWords ruleWords;

	private final Words words;

	private final BusinessTime time;

	AdoptionController(Library library, Rulebook rulebook, RuleChanges changes, RulebookPage index,
			ChangeHistory history, RuleRefusals refusals, RuleWords ruleWords, Words words, BusinessTime time) {
		this.library = library;
		this.rulebook = rulebook;
		this.changes = changes;
		this.index = index;
		this.history = history;
		this.refusals = refusals;
		this.ruleWords = ruleWords;
		this.words = words;
		this.time = time;
	}

	@GetMapping("/rulebook/adoption")
	String show(Model model) {
		model.addAttribute("form", new AdoptionForm(this.rulebook.adoptedPreset().code(), this.time.today()));
		return page(model);
	}

	@PostMapping("/rulebook/adoption")
	String create(@Valid @ModelAttribute("form") AdoptionForm form, BindingResult errors, CurrentPerson me, Model model,
			RedirectAttributes redirect, HttpServletResponse response) {
		if (!errors.hasErrors()) {
			Preset preset = this.library.preset(form.preset()).orElseThrow(() -> new NotFound(form.preset()));
			try {
				this.changes.adopt(preset.code(), form.from(), me.id());
				Flash
					.done(this.words.of("rulebook.done.adoption", this.ruleWords.phrase(preset.name()),
							form.from().toString()))
					.after(redirect);
				return "redirect:/rulebook/adoption";
			}
			catch (RuleChangeRefused refusal) {
				this.refusals.put(refusal, errors, "preset");
			}
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return page(model);
	}

	private String page(Model model) {
		model.addAttribute("lead", this.index.lead(this.rulebook.adopted()));
		model.addAttribute("presets",
				this.library.presets()
					.stream()
					.map((preset) -> new Choice(preset.code(), this.ruleWords.phrase(preset.name())))
					.toList());
		model.addAttribute("descriptions",
				this.library.presets()
					.stream()
					.map((preset) -> new Choice(this.ruleWords.phrase(preset.name()),
							this.ruleWords.phrase(preset.description())))
					.toList());
		model.addAttribute("history", this.history.of(Kind.ADOPTION, "", true));
		return "rulebook/adoption";
	}

}
