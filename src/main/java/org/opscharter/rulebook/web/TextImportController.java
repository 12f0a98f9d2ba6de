package org.opscharter.rulebook.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.opscharter.access.CurrentPerson;
import org.opscharter.rulebook.RuleChangeRefused;
import org.opscharter.rulebook.RuleChanges;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The wording of many clauses at once: paste, look at what was understood, confirm.
 */
@Controller
@PreAuthorize("hasAuthority('MANAGE_RULEBOOK')")
class TextImportController {

	private final TextImportPreview preview;

	private final RuleChanges changes;

	private final RuleRefusals refusals;

	private final Words words;

	private final BusinessTime time;

	TextImportController(TextImportPreview preview, RuleChanges changes, RuleRefusals refusals, Words words,
			BusinessTime time) {
		this.preview = preview;
		this.changes = changes;
		this.refusals = refusals;
		this.words = words;
		this.time = time;
	}

	@GetMapping("/rulebook/texts")
	String show(Model model) {
		model.addAttribute("form", new ImportForm("", this.time.today(), false));
		return "rulebook/texts";
	}

	@PostMapping("/rulebook/texts")
	String create(@Valid @ModelAttribute("form") ImportForm form, BindingResult errors, CurrentPerson me, Model model,
			RedirectAttributes redirect, HttpServletResponse response) {
		if (errors.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return "rulebook/texts";
		}
		TextImportPreview.View view = this.preview.of(PastedTexts.read(form.block()));
		model.addAttribute("preview", view);
		if (!form.confirmed() || view.usable().isEmpty()) {
			return "rulebook/texts";
		}
		try {
			this.changes.write(view.usable(), form.from(), me.id());
		}
		catch (RuleChangeRefused refusal) {
			this.refusals.put(refusal, errors, "block");
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return "rulebook/texts";
		}
		Flash.done(this.words.of("rulebook.done.texts", String.valueOf(view.usable().size()))).after(redirect);
		return "redirect:/rulebook";
	}

}
