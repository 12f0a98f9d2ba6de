package org.opscharter.rulebook.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.opscharter.access.CurrentPerson;
import org.opscharter.access.Permission;
import org.opscharter.rulebook.Rule;
import org.opscharter.rulebook.RuleChangeRefused;
import org.opscharter.rulebook.RuleChanges;
import org.opscharter.shell.Flash;
import org.opscharter.shell.Words;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The values in force, and the change of one.
 */
@Controller
@PreAuthorize("hasAuthority('VIEW_RULEBOOK')")
class ValueController {

	private final ValuesPage values;

	private final ValuePage page;

	private final RulebookExport export;

	private final RuleChanges changes;

	private final RuleRefusals refusals;

	private final Words words;

	ValueController(ValuesPage values, ValuePage page, RulebookExport export, RuleChanges changes,
			RuleRefusals refusals, Words words) {
		this.values = values;
		this.page = page;
		this.export = export;
		this.changes = changes;
		this.refusals = refusals;
		this.words = words;
	}

	@GetMapping("/rulebook/values")
	String index(ValueFilter filter, Model model) {
		model.addAttribute("values", this.values.show(filter));
		return "rulebook/values";
	}

	@GetMapping(path = "/rulebook/values", params = "format")
	void export(ValueFilter filter, @RequestParam String format, HttpServletResponse response) throws IOException {
		this.export.values(filter, format, response);
	}

	@GetMapping("/rulebook/values/{key}")
	String show(@PathVariable String key, CurrentPerson me, Model model) {
		model.addAttribute("form", this.page.form(key));
		model.addAttribute("value", this.page.show(key, me.may(Permission.MANAGE_RULEBOOK)));
		return "rulebook/value";
	}

	@PostMapping("/rulebook/values/{key}")
	@PreAuthorize("hasAuthority('MANAGE_RULEBOOK')")
	String update(@PathVariable String key, @Valid @ModelAttribute("form") ValueForm form, BindingResult errors,
			CurrentPerson me, Model model, RedirectAttributes redirect, HttpServletResponse response) {
		Rule rule = this.page.rule(key);
		if (!errors.hasErrors()) {
			try {
				this.changes.override(key, form.raw(rule), form.reason(), form.from(), me.id());
			}
			catch (RuleChangeRefused refusal) {
				this.refusals.put(refusal, errors, "value");
			}
		}
		if (errors.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("value", this.page.show(key, true));
			return "rulebook/value";
		}
		Flash.done(this.words.of("rulebook.done.value", form.from().toString())).after(redirect);
		return "redirect:/rulebook/values/" + key;
	}

}
