package org.opscharter.projects.web;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.opscharter.access.CurrentPerson;
import org.opscharter.shell.ListExport;
import org.opscharter.shell.Words;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The list of proposals, on the page and as a file.
 */
@Controller
@PreAuthorize("hasAnyAuthority('VIEW_PROJECTS', 'VIEW_ALL_PROJECTS', 'VIEW_BUDGETS')")
class ProposalListController {

	/** More rows than a spreadsheet is good for are not sent. */
	private static final int MOST = 100_000;

	private final ProposalListPage page;

	private final Words words;

	ProposalListController(ProposalListPage page, Words words) {
		this.page = page;
		this.words = words;
	}

	@GetMapping("/proposals")
	String proposals(ProposalFilter filter, @RequestParam(defaultValue = "1") String page, CurrentPerson me,
			Model model) {
		model.addAttribute("list", this.page.show(filter, number(page), me));
		return "projects/index";
	}

	@GetMapping(path = "/proposals", params = "format")
	void exportProposals(ProposalFilter filter, @RequestParam String format, CurrentPerson me,
			HttpServletResponse response) throws IOException {
		send(filter, format, me, response);
	}

	private void send(ProposalFilter filter, String format, CurrentPerson me, HttpServletResponse response)
			throws IOException {
		List<String> headers = Stream.of("number", "title", "author", "status", "importance", "amount", "span", "since")
			.map((column) -> this.words.of("projects.column." + column))
			.toList();
		ListExport.send(response, format, this.words.of("projects.tab.proposals"), headers,
				this.page.lines(filter, MOST, me)
					.stream()
					.map((line) -> List.of(line.number(), line.title(), line.author(), line.status(), line.importance(),
							line.total(), line.span(), line.since()))
					.toList());
	}

	private static int number(String page) {
		return page.matches("\\d{1,4}") ? Math.max(1, Integer.parseInt(page)) : 1;
	}

}
