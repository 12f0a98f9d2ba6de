package org.opscharter.channels.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.opscharter.access.CurrentPerson;
import org.opscharter.channels.ChannelId;
import org.opscharter.channels.Channels;
import org.opscharter.channels.web.ChannelForms.CadenceForm;
import org.opscharter.channels.web.ChannelForms.ChannelForm;
import org.opscharter.channels.web.ChannelForms.ClosureForm;
import org.opscharter.channels.web.ChannelQueries.Row;
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
 * Opens, shows, changes and closes a channel (S2a-6.1).
 */
@Controller
class ChannelController {

	private static final String READS = "hasAuthority('VIEW_CHANNELS')";

	private static final String MANAGES = "hasAuthority('MANAGE_CHANNELS')";

	private final Channels channels;

	private final ChannelPage page;

	private final ChannelDeed deed;

	private final Candidates staff;

	private final Words words;

	ChannelController(Channels channels, ChannelPage page, ChannelDeed deed, Candidates staff, Words words) {
		this.channels = channels;
		this.page = page;
		this.deed = deed;
		this.staff = staff;
		this.words = words;
	}

	@GetMapping("/content/channels/new")
	@PreAuthorize(MANAGES)
	String fresh(Model model) {
		return form(null, ChannelForm.blank(), model);
	}

	@PostMapping("/content/channels")
	@PreAuthorize(MANAGES)
	String open(@Valid @ModelAttribute("form") ChannelForm form, BindingResult errors, CurrentPerson me, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		if (!this.deed.done(errors, model, response, () -> this.channels.open(form.wanted(), me.id()))) {
			return form(null, form, model);
		}
		Flash.done(this.words.of("channels.done.opened", form.profile().name())).after(redirect);
		return "redirect:/content/channels";
	}

	@GetMapping("/content/channels/{number}")
	@PreAuthorize(READS)
	String show(@PathVariable String number, CurrentPerson me, Model model) {
		return shown(this.page.find(number), me, model);
	}

	@GetMapping("/content/channels/{number}/edit")
	@PreAuthorize(MANAGES)
	String edit(@PathVariable String number, Model model) {
		Row row = this.page.find(number);
		return form(row, this.page.form(row), model);
	}

	@PostMapping("/content/channels/{number}")
	@PreAuthorize(MANAGES)
	String change(@PathVariable String number, @Valid @ModelAttribute("form") ChannelForm form, BindingResult errors,
			CurrentPerson me, Model model, HttpServletResponse response, RedirectAttributes redirect) {
		Row row = this.page.find(number);
		ChannelId id = new ChannelId(row.id());
		if (!this.deed.done(errors, model, response, () -> this.channels.change(id, form.wanted(), me.id()))) {
			return form(row, form, model);
		}
		return back(number, "changed", redirect);
	}

	@PostMapping("/content/channels/{number}/cadence")
	@PreAuthorize(MANAGES)
	String require(@PathVariable String number, @Valid @ModelAttribute("cadence") CadenceForm form,
			BindingResult errors, CurrentPerson me, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		Row row = this.page.find(number);
		if (form.lacksNumber()) {
			errors.rejectValue("target", "NotNull", this.words.of("channels.invalid.target"));
		}
		if (!this.deed.done(errors, model, response,
				() -> this.channels.require(new ChannelId(row.id()), form.own(), me.id()))) {
			return shown(row, me, model);
		}
		return back(number, "required", redirect);
	}

	@PostMapping("/content/channels/{number}/closure")
	@PreAuthorize(MANAGES)
	String close(@PathVariable String number, @Valid @ModelAttribute("closure") ClosureForm form, BindingResult errors,
			CurrentPerson me, Model model, HttpServletResponse response, RedirectAttributes redirect) {
		Row row = this.page.find(number);
		if (!this.deed.done(errors, model, response,
				() -> this.channels.close(new ChannelId(row.id()), form.said(), me.id()))) {
			return shown(row, me, model);
		}
		return back(number, "closed", redirect);
	}

	private String shown(Row row, CurrentPerson me, Model model) {
		model.addAttribute("page", this.page.show(row, me));
		if (!model.containsAttribute("cadence")) {
			model.addAttribute("cadence", CadenceForm.blank());
		}
		if (!model.containsAttribute("closure")) {
			model.addAttribute("closure", new ClosureForm(""));
		}
		return "channels/show";
	}

	private String form(@Nullable Row row, ChannelForm form, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("channel", row);
		model.addAttribute("staff", this.staff.choices());
		return "channels/form";
	}

	private String back(String number, String what, RedirectAttributes redirect) {
		Flash.done(this.words.of("channels.done." + what)).after(redirect);
		return "redirect:/content/channels/" + number;
	}

}
