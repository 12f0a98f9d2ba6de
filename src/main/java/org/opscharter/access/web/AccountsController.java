package org.opscharter.access.web;

import java.io.IOException;
import java.util.Objects;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.opscharter.access.AccountId;
import org.opscharter.access.AccountRefused;
import org.opscharter.access.Accounts;
import org.opscharter.access.CurrentPerson;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.ListExport;
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
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The administrator's list of accounts, and opening one.
 */
@Controller
@PreAuthorize("hasAuthority('MANAGE_ACCOUNTS')")
class AccountsController {

	private final AccountsPage page;

	private final Accounts accounts;

	private final Directory directory;

	private final BusinessTime time;

	private final OneTimeLinkPage link;

	private final Words words;

	AccountsController(AccountsPage page, Accounts accounts, Directory directory, BusinessTime time,
			OneTimeLinkPage link, Words words) {
		this.page = page;
		this.accounts = accounts;
		this.directory = directory;
		this.time = time;
		this.link = link;
		this.words = words;
	}

	@GetMapping("/account/accounts")
	String index(@RequestParam(defaultValue = "") String search, @RequestParam(defaultValue = "1") int page,
			Model model) {
		model.addAttribute("opening", AccountForm.empty());
		model.addAttribute("accounts", this.page.show(short60(search), page));
		return "access/accounts";
	}

	@GetMapping(path = "/account/accounts", params = "format")
	void export(@RequestParam(defaultValue = "") String search, @RequestParam String format,
			HttpServletResponse response) throws IOException {
		ListExport.send(response, format, this.words.of("access.accounts.title"), this.page.headers(),
				this.page.cells(short60(search)));
	}

	@PostMapping("/account/accounts")
	String create(@Valid @ModelAttribute("opening") AccountForm form, BindingResult errors, CurrentPerson me,
			HttpServletResponse response, Model model) {
		if (!errors.hasErrors()) {
			try {
				PersonId person = new PersonId(Objects.requireNonNull(form.person()));
				this.directory.find(person, this.time.today()).orElseThrow(() -> new NotFound("person"));
				AccountId account = this.accounts.open(person, form.username(), me.id());
				return this.link.show(account, me.id(), model);
			}
			catch (AccountRefused refusal) {
				errors.rejectValue("username", Refusal.key(refusal));
			}
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		model.addAttribute("accounts", this.page.show("", 1));
		return "access/accounts";
	}

	private static String short60(String search) {
		String text = search.strip();
		return text.substring(0, Math.min(text.length(), 60));
	}

}
