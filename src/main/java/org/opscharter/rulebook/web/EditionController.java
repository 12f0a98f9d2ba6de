package org.opscharter.rulebook.web;

import java.util.Arrays;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.opscharter.access.CurrentPerson;
import org.opscharter.rulebook.RuleChange.Kind;
import org.opscharter.rulebook.RuleChangeRefused;
import org.opscharter.rulebook.RuleChanges;
import org.opscharter.rulebook.web.EditionForm.Deed;
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
 * The editions of one regulation.
 */
@Controller
@PreAuthorize("hasAuthority('MANAGE_RULEBOOK')")
class EditionController {

	private final RegulationPage regulations;

	private final RuleChanges changes;

	private final ChangeHistory history;

	private final RuleRefusals refusals;

	private final Words words;

	private final BusinessTime time;

	EditionController(RegulationPage regulations, RuleChanges changes, ChangeHistory history, RuleRefusals refusals,
			Words words, BusinessTime time) {
		this.regulations = regulations;
		this.changes = changes;
		this.history = history;
		this.refusals = refusals;
		this.words = words;
		this.time = time;
	}

	@GetMapping("/rulebook/{regulation}/editions")
	String show(@PathVariable String regulation, Model model) {
		model.addAttribute("form", new EditionForm(Deed.PUBLISH, "", this.time.today().plusDays(1)));
		return page(regulation, model);
	}

	@PostMapping("/rulebook/{regulation}/editions")
	String create(@PathVariable String regulation, @Valid @ModelAttribute("form") EditionForm form,
			BindingResult errors, CurrentPerson me, Model model, RedirectAttributes redirect,
			HttpServletResponse response) {
		String page = page(regulation, model);
		if (!errors.hasErrors()) {
			try {
				change(regulation, form, me);
				Flash.done(this.words.of("rulebook.done.edition." + form.deed(), form.from().toString()))
					.after(redirect);
				return "redirect:/rulebook/" + regulation;
			}
			catch (RuleChangeRefused refusal) {
				this.refusals.put(refusal, errors, "basis");
			}
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return page;
	}

	private void change(String regulation, EditionForm form, CurrentPerson me) {
		if (form.deed() == Deed.PUBLISH) {
			this.changes.publish(regulation, form.from(), form.basis(), me.id());
		}
		else {
			this.changes.repeal(regulation, form.from(), form.basis(), me.id());
		}
	}

	private String page(String regulation, Model model) {
		model.addAttribute("regulation", this.regulations.show(regulation));
		model.addAttribute("deeds",
				Arrays.stream(Deed.values())
					.map((deed) -> new Choice(deed.name(), this.words.of("rulebook.edition.deed." + deed)))
					.toList());
		model.addAttribute("history", this.history.of(Kind.EDITION, regulation, true));
		return "rulebook/editions";
	}

}
