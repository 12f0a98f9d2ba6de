package org.opscharter.content.web;

import org.opscharter.access.CurrentPerson;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * One draft, for whoever may see it.
 */
@Controller
@PreAuthorize("isAuthenticated()")
class DraftController {

	private final DraftPage page;

	DraftController(DraftPage page) {
		this.page = page;
	}

	@GetMapping("/content/drafts/{number}")
	String show(@PathVariable String number, CurrentPerson me, Model model) {
		model.addAttribute("page", this.page.show(number, me));
		return "content/show";
	}

}
