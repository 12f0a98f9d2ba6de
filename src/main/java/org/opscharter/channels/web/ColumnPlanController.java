package org.opscharter.channels.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.opscharter.access.CurrentPerson;
import org.opscharter.channels.ChannelColumns;
import org.opscharter.channels.ChannelId;
import org.opscharter.channels.ColumnId;
import org.opscharter.channels.web.ChannelForms.ColumnForm;
import org.opscharter.channels.web.ChannelQueries.ColumnRow;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Creates and changes columns (栏目): only the head of operations does (S2a-4.1b).
 */
@Controller
@PreAuthorize("hasAuthority('MANAGE_CHANNELS')")
class ColumnPlanController {

	private final ChannelColumns columns;

	private final ChannelPage channels;

	private final ColumnPage page;

	private final ChannelDeed deed;

	private final Candidates staff;

	private final Words words;

	ColumnPlanController(ChannelColumns columns, ChannelPage channels, ColumnPage page, ChannelDeed deed,
			Candidates staff, Words words) {
		this.columns = columns;
		this.channels = channels;
		this.page = page;
		this.deed = deed;
		this.staff = staff;
		this.words = words;
	}

	@GetMapping("/content/channels/{number}/columns/new")
	String fresh(@PathVariable String number, Model model) {
		this.channels.find(number);
		return form(number, null, ColumnForm.blank(), model);
	}

	@PostMapping("/content/channels/{number}/columns")
	String create(@PathVariable String number, @Valid @ModelAttribute("form") ColumnForm form, BindingResult errors,
			CurrentPerson me, Model model, HttpServletResponse response, RedirectAttributes redirect) {
		ChannelId channel = new ChannelId(this.channels.find(number).id());
		if (!this.deed.done(errors, model, response,
				() -> this.columns.create(channel, form.plan(), form.ownerId(), me.id()))) {
			return form(number, null, form, model);
		}
		Flash.done(this.words.of("channels.done.column", form.plan().name())).after(redirect);
		return "redirect:/content/channels/" + number;
	}

	@GetMapping("/content/columns/{id}/edit")
	String edit(@PathVariable String id, Model model) {
		ColumnRow row = this.page.find(id);
		return form(row.number(), row, this.page.form(row), model);
	}

	@PostMapping("/content/columns/{id}")
	String change(@PathVariable String id, @Valid @ModelAttribute("form") ColumnForm form, BindingResult errors,
			CurrentPerson me, Model model, HttpServletResponse response, RedirectAttributes redirect) {
		ColumnRow row = this.page.find(id);
		if (!this.deed.done(errors, model, response,
				() -> this.columns.replan(new ColumnId(row.id()), form.plan(), me.id()))) {
			return form(row.number(), row, form, model);
		}
		Flash.done(this.words.of("channels.done.column.changed")).after(redirect);
		return "redirect:/content/columns/" + id;
	}

	private String form(String number, @Nullable ColumnRow row, ColumnForm form, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("number", number);
		model.addAttribute("column", row);
		model.addAttribute("staff", this.staff.choices());
		return "channels/column-form";
	}

}
