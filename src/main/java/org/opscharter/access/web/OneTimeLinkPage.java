package org.opscharter.access.web;

import org.opscharter.access.AccountId;
import org.opscharter.access.Accounts;
import org.opscharter.organisation.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Shows a fresh one-time link, this once: it is answered at once instead of after a
 * redirect, so that it is written down nowhere.
 */
@Component
class OneTimeLinkPage {

	private final Accounts accounts;

	private final OwnAddress address;

	private final AccountQueries queries;

	OneTimeLinkPage(Accounts accounts, OwnAddress address, AccountQueries queries) {
		this.accounts = accounts;
		this.address = address;
		this.queries = queries;
	}

	String show(AccountId account, PersonId by, Model model) {
		model.addAttribute("link", this.address.of(this.accounts.issueLink(account, by)));
		model.addAttribute("owner", this.queries.owner(account));
		return "access/issued";
	}

}
