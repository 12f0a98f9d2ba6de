package org.opscharter.tasks.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.opscharter.access.CurrentPerson;
import org.opscharter.shell.ListExport;
import org.opscharter.shell.Words;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Tasks as list, board, calendar and file.
 */
@Controller
@PreAuthorize("hasAuthority('WORK_ON_TASKS')")
class TaskListController {

	private static final int LAST_PAGE = 50;

	private static final int MOST = 100_000;

	private final TaskListPage page;

	private final Words words;

	TaskListController(TaskListPage page, Words words) {
		this.page = page;
		this.words = words;
	}

	@GetMapping("/tasks")
	String index(@ModelAttribute TaskFilter filter, @RequestParam(defaultValue = "1") String page, CurrentPerson me,
			Model model) {
		int number = page.matches("\\d{1,2}") ? Math.max(1, Math.min(Integer.parseInt(page), LAST_PAGE)) : 1;
		model.addAttribute("page", this.page.show(filter, number, me));
		return "tasks/index";
	}

	@GetMapping(path = "/tasks", params = "format")
	void export(@ModelAttribute TaskFilter filter, @RequestParam String format, CurrentPerson me,
			HttpServletResponse response) throws IOException {
		List<String> headers = Stream.of("number", "title", "owner", "due", "priority", "status", "settled", "source")
			.map((column) -> this.words.of("tasks.column." + column))
			.toList();
		ListExport.send(response, format, this.words.of("tasks.title"), headers,
				this.page.all(filter, MOST, me).stream().map(this::cells).toList());
	}

	private List<Object> cells(TaskLine line) {
		return Arrays.asList(line.number(), line.title(), line.owner(), line.day(), text(line.high()), line.status(),
				text(line.settled()), text(line.source()));
	}

	private static String text(@Nullable String text) {
		return (text != null) ? text : "";
	}

}
