package org.opscharter.occasions.web;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.opscharter.access.CurrentPerson;
import org.opscharter.occasions.Occasions;
import org.opscharter.occasions.web.OccasionForms.OccasionForm;
import org.opscharter.occasions.web.OccasionPage.Owed;
import org.opscharter.occasions.web.OccasionQueries.Row;
import org.opscharter.shell.Flash;
import org.opscharter.shell.ListExport;
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
 * Occasions (重大事项), as a list, one by one, and as a form.
 */
@Controller
class OccasionController {

	private static final String READS = "hasAuthority('VIEW_CHANNELS')";

	private static final String WRITES = "hasAuthority('WRITE_CONTENT')";

	private final Occasions occasions;

	private final OccasionPage page;

	private final OccasionDeed deed;

	private final Words words;

	OccasionController(Occasions occasions, OccasionPage page, OccasionDeed deed, Words words) {
		this.occasions = occasions;
		this.page = page;
		this.deed = deed;
		this.words = words;
	}

	@GetMapping("/content/occasions")
	@PreAuthorize(READS)
	String index(@RequestParam(defaultValue = "") String past, CurrentPerson me, Model model) {
		model.addAttribute("list", this.page.list(past.equals("1"), me));
		return "occasions/index";
	}

	@GetMapping(path = "/content/occasions", params = "format")
	@PreAuthorize(READS)
	void export(@RequestParam(defaultValue = "") String past, @RequestParam String format, CurrentPerson me,
			HttpServletResponse response) throws IOException {
		List<String> headers = Stream.of("title", "what", "owner", "weight", "owed", "told")
			.map((column) -> this.words.of("occasions.column." + column))
			.toList();
		ListExport.send(response, format, this.words.of("occasions.title"), headers, this.page
			.lines(past.equals("1"), me)
			.stream()
			.map((line) -> List.of(line.title(), String.join(" ", line.facts()), line.owner(), line.weight().words(),
					line.owed().stream().map(OccasionController::owed).collect(Collectors.joining("；")), line.told()))
			.toList());
	}

	@GetMapping("/content/occasions/new")
	@PreAuthorize(WRITES)
	String fresh(Model model) {
		return form(null, this.page.form(null), model);
	}

	@PostMapping("/content/occasions")
	@PreAuthorize(WRITES)
	String write(@Valid @ModelAttribute("form") OccasionForm form, BindingResult errors, CurrentPerson me, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		if (!this.deed.done(errors, model, response,
				() -> this.occasions.write(form.plan(), form.isMajor(), me.id()))) {
			return form(null, form, model);
		}
		Flash.done(this.words.of(form.isMajor() ? "occasions.done.claimed" : "occasions.done.written")).after(redirect);
		return "redirect:/content/occasions";
	}

	@GetMapping("/content/occasions/{number}")
	@PreAuthorize(READS)
	String show(@PathVariable String number, CurrentPerson me, Model model) {
		model.addAttribute("page", this.page.show(this.page.find(number, me), me));
		return "occasions/show";
	}

	@GetMapping("/content/occasions/{number}/edit")
	@PreAuthorize(WRITES)
	String edit(@PathVariable String number, CurrentPerson me, Model model) {
		Row row = this.page.changeable(number, me);
		return form(row, this.page.form(row), model);
	}

	@PostMapping("/content/occasions/{number}")
	@PreAuthorize(WRITES)
	String change(@PathVariable String number, @Valid @ModelAttribute("form") OccasionForm form, BindingResult errors,
			CurrentPerson me, Model model, HttpServletResponse response, RedirectAttributes redirect) {
		Row row = this.page.changeable(number, me);
		if (!this.deed.done(errors, model, response, () -> this.occasions.replan(row.id(), form.plan(), me.id()))) {
			return form(row, form, model);
		}
		Flash.done(this.words.of("occasions.done.replanned")).after(redirect);
		return "redirect:/content/occasions/" + number;
	}

	private String form(@Nullable Row row, OccasionForm form, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("occasion", row);
		model.addAttribute("staff", this.page.staff());
		model.addAttribute("channels", this.page.channels());
		return "occasions/form";
	}

	private static String owed(Owed owed) {
		return owed.where() + " " + owed.by() + " " + owed.state();
	}

}
