package org.opscharter.execution.web;

import java.util.List;

import org.opscharter.access.CurrentPerson;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What earlier projects have taught, searched before the next proposal is written
 * (S0-11.3).
 */
@Controller
@PreAuthorize("hasAnyAuthority('VIEW_PROJECTS', 'VIEW_ALL_PROJECTS')")
class LessonsController {

	private final LessonsQueries queries;

	private final ProjectListPage lists;

	LessonsController(LessonsQueries queries, ProjectListPage lists) {
		this.queries = queries;
		this.lists = lists;
	}

	@GetMapping("/projects/retrospectives")
	String index(@RequestParam(defaultValue = "") String q, CurrentPerson me, Model model) {
		String asked = Typed.text(q);
		List<LessonsQueries.Found> found = this.queries.find((asked.length() > 60) ? asked.substring(0, 60) : asked,
				me);
		model.addAttribute("tabs", this.lists.tabs("", me));
		model.addAttribute("q", asked);
		model.addAttribute("found", found);
		return "execution/retrospectives";
	}

}
