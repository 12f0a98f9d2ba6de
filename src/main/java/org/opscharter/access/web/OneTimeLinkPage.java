package org.opscharter.access.web;

import org.opscharter.access.AccountId;
import org.opscharter.access.Accounts;
import org.opscharter.organisation.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Shows a fresh one-time link, this once: it is answered at once instead of after a
 * redirect, so that it is written down nowhere.
 */
@Component
class OneTimeLinkPage {

	private final Accounts accounts;

	private final CookieNames cookies;

	private final AccountQueries queries;

	OneTimeLinkPage(Accounts accounts, CookieNames cookies, AccountQueries queries) {
		this.accounts = accounts;
		this.cookies = cookies;
		this.queries = queries;
	}

	String show(AccountId account, PersonId by, Model model) {
		ServletUriComponentsBuilder address = ServletUriComponentsBuilder.fromCurrentContextPath();
		if (this.cookies.https()) {
			address.scheme("https");
		}
		model.addAttribute("link", address.path(this.accounts.issueLink(account, by)).toUriString());
		model.addAttribute("owner", this.queries.owner(account));
		return "access/issued";
	}

}
