package org.opscharter.channels.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.opscharter.access.CurrentPerson;
import org.opscharter.channels.ChannelId;
import org.opscharter.channels.ColumnSuggestions;
import org.opscharter.channels.SuggestionId;
import org.opscharter.channels.web.ChannelForms.ClosureForm;
import org.opscharter.channels.web.ChannelForms.ColumnForm;
import org.opscharter.channels.web.ChannelForms.SuggestionForm;
import org.opscharter.channels.web.SuggestionQueries.Row;
import org.opscharter.shell.Flash;
import org.opscharter.shell.Words;
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
 * The staff suggest columns, the head of operations answers (栏目建议, S2a-4.1b).
 */
@Controller
class SuggestionController {

	private static final String READS = "hasAuthority('VIEW_CHANNELS')";

	private static final String WORKS = "hasAuthority('WORK_ON_CHANNELS')";

	private static final String MANAGES = "hasAuthority('MANAGE_CHANNELS')";

	private final ColumnSuggestions suggestions;

	private final SuggestionPage page;

	private final ChannelPage channels;

	private final ChannelDeed deed;

	private final Candidates staff;

	private final Words words;

	SuggestionController(ColumnSuggestions suggestions, SuggestionPage page, ChannelPage channels, ChannelDeed deed,
			Candidates staff, Words words) {
		this.suggestions = suggestions;
		this.page = page;
		this.channels = channels;
		this.deed = deed;
		this.staff = staff;
		this.words = words;
	}

	@GetMapping("/content/suggestions")
	@PreAuthorize(READS)
	String all(@RequestParam(defaultValue = "1") int page, Model model) {
		model.addAttribute("list", this.page.all(page));
		return "channels/suggestions";
	}

	@GetMapping("/content/channels/{number}/suggestions/new")
	@PreAuthorize(WORKS)
	String fresh(@PathVariable String number, Model model) {
		return form(number, SuggestionForm.blank(), model);
	}

	@PostMapping("/content/channels/{number}/suggestions")
	@PreAuthorize(WORKS)
	String suggest(@PathVariable String number, @Valid @ModelAttribute("form") SuggestionForm form,
			BindingResult errors, CurrentPerson me, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		ChannelId channel = new ChannelId(this.channels.find(number).id());
		if (!this.deed.done(errors, model, response,
				() -> this.suggestions.suggest(channel, form.wanted(), form.said(), me.id()))) {
			return form(number, form, model);
		}
		Flash.done(this.words.of("channels.done.suggested")).after(redirect);
		return "redirect:/content/channels/" + number;
	}

	@GetMapping("/content/suggestions/{id}")
	@PreAuthorize(READS)
	String show(@PathVariable String id, CurrentPerson me, Model model) {
		return shown(this.page.find(id), me, model);
	}

	@PostMapping("/content/suggestions/{id}/adoption")
	@PreAuthorize(MANAGES)
	String adopt(@PathVariable String id, @Valid @ModelAttribute("form") ColumnForm form, BindingResult errors,
			CurrentPerson me, Model model, HttpServletResponse response, RedirectAttributes redirect) {
		Row row = this.page.find(id);
		if (!this.deed.done(errors, model, response,
				() -> this.suggestions.adopt(new SuggestionId(row.id()), form.plan(), form.ownerId(), me.id()))) {
			return shown(row, me, model);
		}
		Flash.done(this.words.of("channels.done.adopted", form.plan().name())).after(redirect);
		return "redirect:/content/suggestions/" + id;
	}

	@PostMapping("/content/suggestions/{id}/refusal")
	@PreAuthorize(MANAGES)
	String decline(@PathVariable String id, @Valid @ModelAttribute("refusal") ClosureForm form, BindingResult errors,
			CurrentPerson me, Model model, HttpServletResponse response, RedirectAttributes redirect) {
		Row row = this.page.find(id);
		if (!this.deed.done(errors, model, response,
				() -> this.suggestions.decline(new SuggestionId(row.id()), form.said(), me.id()))) {
			return shown(row, me, model);
		}
		Flash.done(this.words.of("channels.done.declined")).after(redirect);
		return "redirect:/content/suggestions/" + id;
	}

	private String form(String number, SuggestionForm form, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("channel", this.channels.find(number));
		return "channels/suggestion-form";
	}

	private String shown(Row row, CurrentPerson me, Model model) {
		model.addAttribute("page", this.page.show(row, me));
		model.addAttribute("staff", this.staff.choices());
		if (!model.containsAttribute("form")) {
			model.addAttribute("form", this.page.form(row));
		}
		if (!model.containsAttribute("refusal")) {
			model.addAttribute("refusal", new ClosureForm(""));
		}
		return "channels/suggestion";
	}

}
