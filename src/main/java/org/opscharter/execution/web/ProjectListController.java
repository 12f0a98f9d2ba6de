package org.opscharter.execution.web;

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
 * The list of projects, on the page and as a file.
 */
@Controller("executionListController")
@PreAuthorize("hasAnyAuthority('VIEW_PROJECTS', 'VIEW_ALL_PROJECTS', 'VIEW_BUDGETS')")
class ProjectListController {

	/** More rows than a spreadsheet is good for are not sent. */
	private static final int MOST = 100_000;

	private final ProjectListPage page;

	private final Words words;

	ProjectListController(ProjectListPage page, Words words) {
		this.page = page;
		this.words = words;
	}

	@GetMapping("/projects")
	String index(ProjectFilter filter, @RequestParam(defaultValue = "1") String page, CurrentPerson me, Model model) {
		int number = page.matches("\\d{1,4}") ? Math.max(1, Integer.parseInt(page)) : 1;
		model.addAttribute("list", this.page.show(filter, number, me));
		return "execution/index";
	}

	@GetMapping(path = "/projects", params = "format")
	void export(ProjectFilter filter, @RequestParam String format, CurrentPerson me, HttpServletResponse response)
			throws IOException {
		List<String> headers = Stream
			.of("number", "title", "leader", "status", "importance", "tasks", "budget", "cost", "span", "since")
			.map((column) -> this.words.of("execution.column." + column))
			.toList();
		ListExport.send(response, format, this.words.of("execution.tab.projects"), headers,
				this.page.lines(filter, MOST, me)
					.stream()
					.map((line) -> List.of(line.number(), line.title(), line.leader(), line.status(), line.importance(),
							line.tasks(), line.budget(), line.cost(), line.span(), line.since()))
					.toList());
	}

}
