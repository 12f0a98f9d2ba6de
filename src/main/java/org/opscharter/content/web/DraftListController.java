package org.opscharter.content.web;

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
 * The list of drafts, on the page and as a file.
 */
@Controller
@PreAuthorize("hasAnyAuthority('WRITE_CONTENT', 'VIEW_CONTENT')")
class DraftListController {

	/** More rows than a spreadsheet is good for are not sent. */
	private static final int MOST = 100_000;

	private final DraftListPage page;

	private final Words words;

	DraftListController(DraftListPage page, Words words) {
		this.page = page;
		this.words = words;
	}

	@GetMapping("/content/drafts")
	String drafts(DraftFilter filter, @RequestParam(defaultValue = "1") String page, CurrentPerson me, Model model) {
		model.addAttribute("list",
				this.page.show(filter, page.matches("\\d{1,4}") ? Math.max(1, Integer.parseInt(page)) : 1, me));
		return "content/index";
	}

	@GetMapping(path = "/content/drafts", params = "format")
	void export(DraftFilter filter, @RequestParam String format, CurrentPerson me, HttpServletResponse response)
			throws IOException {
		List<String> headers = Stream
			.of("number", "title", "kind", "category", "author", "channels", "words", "status", "since")
			.map((column) -> this.words.of("content.column." + column))
			.toList();
		ListExport.send(response, format, this.words.of("content.drafts"), headers,
				this.page.lines(filter, MOST, me)
					.stream()
					.map((line) -> List.of(line.number(), line.title(), line.kind(), line.category(), line.author(),
							line.channels(), line.count(), line.status(), line.since()))
					.toList());
	}

}
