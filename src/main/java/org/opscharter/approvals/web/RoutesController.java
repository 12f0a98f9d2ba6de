package org.opscharter.approvals.web;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The routes things take (审批流程), for everybody who hands something in or decides.
 */
@Controller
@PreAuthorize("hasAnyAuthority('SUBMIT_APPROVALS', 'DECIDE_APPROVALS', 'MANAGE_ROUTES')")
class RoutesController {

	private final RoutesPage page;

	RoutesController(RoutesPage page) {
		this.page = page;
	}

	@GetMapping("/approvals/routes")
	String index(Model model) {
		model.addAttribute("routes", this.page.show());
		return "approvals/routes";
	}

}
