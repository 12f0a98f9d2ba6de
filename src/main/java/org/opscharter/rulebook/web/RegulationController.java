package org.opscharter.rulebook.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;
import org.opscharter.access.CurrentPerson;
import org.opscharter.access.Permission;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The rulebook to read: all of it, one regulation, one clause.
 */
@Controller
@PreAuthorize("hasAuthority('VIEW_RULEBOOK')")
class RegulationController {

	private final RulebookPage index;

	private final RegulationPage regulations;

	private final ClausePage clauses;

	private final RulebookExport export;

	RegulationController(RulebookPage index, RegulationPage regulations, ClausePage clauses, RulebookExport export) {
		this.index = index;
		this.regulations = regulations;
		this.clauses = clauses;
		this.export = export;
	}

	@GetMapping("/rulebook")
	String index(ClauseFilter filter, CurrentPerson me, Model model) {
		model.addAttribute("manages", me.may(Permission.MANAGE_RULEBOOK));
		model.addAttribute("rulebook", this.index.show(filter));
		return "rulebook/index";
	}

	@GetMapping(path = "/rulebook", params = "format")
	void export(ClauseFilter filter, @RequestParam String format, HttpServletResponse response) throws IOException {
		this.export.clauses(filter, format, response);
	}

	@GetMapping("/rulebook/{regulation}")
	String regulation(@PathVariable String regulation, CurrentPerson me, Model model) {
		model.addAttribute("manages", me.may(Permission.MANAGE_RULEBOOK));
		model.addAttribute("regulation", this.regulations.show(regulation));
		return "rulebook/regulation";
	}

	@GetMapping("/rulebook/{regulation}/{clause}")
	String clause(@PathVariable String regulation, @PathVariable String clause, CurrentPerson me, Model model) {
		model.addAttribute("manages", me.may(Permission.MANAGE_RULEBOOK));
		model.addAttribute("clause", this.clauses.show(regulation, clause, me.id()));
		return "rulebook/clause";
	}

}
