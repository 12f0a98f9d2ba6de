package org.opscharter.custody.web;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.opscharter.access.CurrentPerson;
import org.opscharter.access.Permission;
import org.opscharter.custody.AccountCustody;
import org.opscharter.custody.CustodyAccountId;
import org.opscharter.custody.web.CustodyForms.AccountForm;
import org.opscharter.custody.web.CustodyQueries.Row;
import org.opscharter.shell.Flash;
import org.opscharter.shell.ListExport;
import org.opscharter.shell.NotFound;
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
 * The register of accounts (S2a-6.2). Somebody of another department sees only what he
 * was let know.
 */
@Controller
@PreAuthorize("isAuthenticated()")
class CustodyController {

	private static final String MANAGES = "hasAuthority('MANAGE_CUSTODY')";

	private final AccountCustody custody;

	private final CustodyPage page;

	private final CustodyShown shown;

	private final CustodyDeed deed;

	private final Words words;

	CustodyController(AccountCustody custody, CustodyPage page, CustodyShown shown, CustodyDeed deed, Words words) {
		this.custody = custody;
		this.page = page;
		this.shown = shown;
		this.deed = deed;
		this.words = words;
	}

	@GetMapping("/custody")
	String all(@RequestParam(defaultValue = "") String closed, CurrentPerson me, Model model) {
		model.addAttribute("list", this.page.all(closed.equals("1"), me));
		return "custody/index";
	}

	@GetMapping(path = "/custody", params = "format")
	@PreAuthorize("hasAuthority('VIEW_CUSTODY')")
	void export(@RequestParam(defaultValue = "") String closed, @RequestParam String format, CurrentPerson me,
			HttpServletResponse response) throws IOException {
		List<String> headers = Stream
			.of("number", "name", "platform", "login", "custodian", "secret", "knowing", "certified")
			.map((column) -> this.words.of("custody.column." + column))
			.toList();
		ListExport.send(response, format, this.words.of("custody.title"), headers,
				this.page.all(closed.equals("1"), me)
					.lines()
					.stream()
					.map((line) -> List.<Object>of(line.number(), line.name(), line.platform(), line.login(),
							line.custodian(), line.secret(), line.knowing(), line.certified()))
					.toList());
	}

	@GetMapping("/custody/new")
	@PreAuthorize(MANAGES)
	String fresh(Model model) {
		return form(null, AccountForm.blank(), model);
	}

	@PostMapping("/custody")
	@PreAuthorize(MANAGES)
	String register(@Valid @ModelAttribute("form") AccountForm form, BindingResult errors, CurrentPerson me,
			Model model, HttpServletResponse response, RedirectAttributes redirect) {
		if (!this.deed.done(errors, model, response,
				() -> this.custody.register(form.plan(), form.custodianId(), me.id()))) {
			return form(null, form, model);
		}
		Flash.done(this.words.of("custody.done.registered", form.plan().name())).after(redirect);
		return "redirect:/custody";
	}

	@GetMapping("/custody/{number}")
	String show(@PathVariable String number, CurrentPerson me, Model model) {
		return this.shown.page(this.page.find(number, me), me, model);
	}

	@GetMapping("/custody/{number}/edit")
	String edit(@PathVariable String number, CurrentPerson me, Model model) {
		Row row = kept(number, me);
		return form(row, this.page.form(row), model);
	}

	@PostMapping("/custody/{number}")
	String describe(@PathVariable String number, @Valid @ModelAttribute("form") AccountForm form, BindingResult errors,
			CurrentPerson me, Model model, HttpServletResponse response, RedirectAttributes redirect) {
		Row row = kept(number, me);
		if (!this.deed.done(errors, model, response, () -> this.custody.describe(new CustodyAccountId(row.id()),
				form.plan(), me.may(Permission.MANAGE_CUSTODY), me.id()))) {
			return form(row, form, model);
		}
		Flash.done(this.words.of("custody.done.described")).after(redirect);
		return "redirect:/custody/" + number;
	}

	private Row kept(String number, CurrentPerson me) {
		Row row = this.page.find(number, me);
		if (!me.may(Permission.MANAGE_CUSTODY) && !row.custodianId().equals(me.id())) {
			throw new NotFound(number);
		}
		return row;
	}

	private String form(@Nullable Row row, AccountForm form, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("account", row);
		model.addAttribute("staff", this.page.staff());
		return "custody/form";
	}

}
