package org.opscharter.custody.web;

import org.opscharter.access.CurrentPerson;
import org.opscharter.custody.web.CustodyForms.KeeperForm;
import org.opscharter.custody.web.CustodyForms.LetForm;
import org.opscharter.custody.web.CustodyForms.SecretForm;
import org.opscharter.custody.web.CustodyForms.WordsForm;
import org.opscharter.custody.web.CustodyQueries.Row;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * The page of one account with its forms: what was typed, or blank ones.
 */
@Component
class CustodyShown {

	private final CustodyPage page;

	CustodyShown(CustodyPage page) {
		this.page = page;
	}

	String page(Row row, CurrentPerson me, Model model) {
		model.addAttribute("page", this.page.show(row, me));
		model.addAttribute("staff", this.page.staff());
		if (!model.containsAttribute("let")) {
			model.addAttribute("let", new LetForm("", "", null));
		}
		if (!model.containsAttribute("keeper")) {
			model.addAttribute("keeper", new KeeperForm(""));
		}
		if (!model.containsAttribute("closure")) {
			model.addAttribute("closure", new WordsForm(""));
		}
		model.addAttribute("secret", new SecretForm(""));
		return "custody/show";
	}

}
