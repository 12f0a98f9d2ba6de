package org.opscharter.staffing.web;

import org.opscharter.access.CurrentPerson;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The organisation chart.
 */
@Controller
@PreAuthorize("hasAuthority('VIEW_ORGANISATION')")
class ChartController {

	private final ChartPage page;

	ChartController(ChartPage page) {
		this.page = page;
	}

	@GetMapping("/organisation")
	String index(CurrentPerson me, Model model) {
		model.addAttribute("chart", this.page.show(me));
		return "staffing/chart";
	}

}
