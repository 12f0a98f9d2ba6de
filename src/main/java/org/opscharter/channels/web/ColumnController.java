package org.opscharter.channels.web;

import java.time.LocalDate;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.opscharter.access.CurrentPerson;
import org.opscharter.channels.ChannelColumns;
import org.opscharter.channels.ColumnChecks;
import org.opscharter.channels.ColumnId;
import org.opscharter.channels.web.ChannelForms.CheckForm;
import org.opscharter.channels.web.ChannelForms.ClosureForm;
import org.opscharter.channels.web.ChannelForms.HandOverForm;
import org.opscharter.channels.web.ChannelQueries.ColumnRow;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.Flash;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
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
 * Columns (栏目): only the head of operations creates, changes and closes them (S2a-4.1b);
 * whoever answers for a fixed one looks at it each month (S2a-4.5.4).
 */
@Controller
class ColumnController {

	private static final String MANAGES = "hasAuthority('MANAGE_CHANNELS')";

	private final ChannelColumns columns;

	private final ColumnChecks checks;

	private final ColumnPage page;

	private final ChannelDeed deed;

	private final Candidates staff;

	private final Words words;

	private final BusinessTime time;

	ColumnController(ChannelColumns columns, ColumnChecks checks, ColumnPage page, ChannelDeed deed, Candidates staff,
			Words words, BusinessTime time) {
		this.columns = columns;
		this.checks = checks;
		this.page = page;
		this.deed = deed;
		this.staff = staff;
		this.words = words;
		this.time = time;
	}

	@GetMapping("/content/columns/{id}")
	@PreAuthorize("hasAuthority('VIEW_CHANNELS')")
	String show(@PathVariable String id, CurrentPerson me, Model model) {
		return shown(this.page.find(id), me, model);
	}

	@PostMapping("/content/columns/{id}/owner")
	@PreAuthorize(MANAGES)
	String handOver(@PathVariable String id, @Valid @ModelAttribute("handOver") HandOverForm form, BindingResult errors,
			CurrentPerson me, Model model, HttpServletResponse response, RedirectAttributes redirect) {
		ColumnRow row = this.page.find(id);
		if (!this.deed.done(errors, model, response, () -> this.columns.handOver(new ColumnId(row.id()),
				PersonId.of(form.successor()), form.on(), me.id()))) {
			return shown(row, me, model);
		}
		return back(id, "handedOver", redirect);
	}

	@PostMapping("/content/columns/{id}/closure")
	@PreAuthorize(MANAGES)
	String close(@PathVariable String id, @Valid @ModelAttribute("closure") ClosureForm form, BindingResult errors,
			CurrentPerson me, Model model, HttpServletResponse response, RedirectAttributes redirect) {
		ColumnRow row = this.page.find(id);
		if (!this.deed.done(errors, model, response,
				() -> this.columns.close(new ColumnId(row.id()), form.said(), me.id()))) {
			return shown(row, me, model);
		}
		return back(id, "closed", redirect);
	}

	@PostMapping("/content/columns/{id}/checks")
	@PreAuthorize("hasAuthority('WORK_ON_CHANNELS')")
	String check(@PathVariable String id, @Valid @ModelAttribute("check") CheckForm form, BindingResult errors,
			CurrentPerson me, Model model, HttpServletResponse response, RedirectAttributes redirect) {
		ColumnRow row = this.page.find(id);
		if (!this.deed.done(errors, model, response,
				() -> this.checks.check(new ColumnId(row.id()), form.found(), form.reason(), me.id()))) {
			return shown(row, me, model);
		}
		return back(id, "checked", redirect);
	}

	private String shown(ColumnRow row, CurrentPerson me, Model model) {
		model.addAttribute("page", this.page.show(row, me));
		model.addAttribute("staff", this.staff.choices());
		if (!model.containsAttribute("handOver")) {
			LocalDate today = this.time.today();
			model.addAttribute("handOver", new HandOverForm("", today));
		}
		if (!model.containsAttribute("closure")) {
			model.addAttribute("closure", new ClosureForm(""));
		}
		if (!model.containsAttribute("check")) {
			model.addAttribute("check", CheckForm.blank());
		}
		return "channels/column";
	}

	private String back(String id, String what, RedirectAttributes redirect) {
		Flash.done(this.words.of("channels.done.column." + what)).after(redirect);
		return "redirect:/content/columns/" + id;
	}

}
