package org.opscharter.access.web;

import java.util.UUID;

import org.opscharter.access.AccountId;
import org.opscharter.access.AccountRefused;
import org.opscharter.access.Accounts;
import org.opscharter.access.CurrentPerson;
import org.opscharter.shell.Flash;
import org.opscharter.shell.NotFound;
import org.opscharter.shell.Words;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What an administrator does for one account: a new link, an end to its sessions, closing
 * and opening it again.
 */
@Controller
@PreAuthorize("hasAuthority('MANAGE_ACCOUNTS')")
class AccountCareController {

	private static final String LIST = "redirect:/account/accounts";

	private final Accounts accounts;

	private final OneTimeLinkPage link;

	private final Words words;

	AccountCareController(Accounts accounts, OneTimeLinkPage link, Words words) {
		this.accounts = accounts;
		this.link = link;
		this.words = words;
	}

	@PostMapping("/account/accounts/{id}/link")
	String issueLink(@PathVariable UUID id, CurrentPerson me, Model model, RedirectAttributes redirect) {
		try {
			return this.link.show(new AccountId(id), me.id(), model);
		}
		catch (AccountRefused refusal) {
			return refused(refusal, redirect);
		}
	}

	@DeleteMapping("/account/accounts/{id}/sessions")
	String endSessions(@PathVariable UUID id, CurrentPerson me, RedirectAttributes redirect) {
		return done(() -> this.accounts.endSessions(new AccountId(id), me.id()), "access.accounts.sessionsEnded",
				redirect);
	}

	@PostMapping("/account/accounts/{id}/closure")
	String close(@PathVariable UUID id, CurrentPerson me, RedirectAttributes redirect) {
		return done(() -> this.accounts.close(new AccountId(id), me.id()), "access.accounts.closed", redirect);
	}

	@DeleteMapping("/account/accounts/{id}/closure")
	String reopen(@PathVariable UUID id, CurrentPerson me, RedirectAttributes redirect) {
		return done(() -> this.accounts.reopen(new AccountId(id), me.id()), "access.accounts.reopened", redirect);
	}

	private String done(Runnable deed, String words, RedirectAttributes redirect) {
		try {
			deed.run();
			Flash.done(this.words.of(words)).after(redirect);
			return LIST;
		}
		catch (AccountRefused refusal) {
			return refused(refusal, redirect);
		}
	}

	private String refused(AccountRefused refusal, RedirectAttributes redirect) {
		if (refusal.reason() == AccountRefused.Reason.NO_ACCOUNT) {
			throw new NotFound("account");
		}
		Flash.conflict(this.words.of(Refusal.key(refusal))).after(redirect);
		return LIST;
	}

}
