package org.opscharter.content.web;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.opscharter.content.web.PublicationQueries.Filter;
import org.opscharter.shell.ListExport;
import org.opscharter.shell.Words;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What has gone out, on the page and as a file.
 */
@Controller
@PreAuthorize("hasAnyAuthority('WRITE_CONTENT', 'VIEW_CONTENT')")
class PublicationController {

	private static final int MOST = 100_000;

	private final PublicationQueries queries;

	private final Words words;

	PublicationController(PublicationQueries queries, Words words) {
		this.queries = queries;
		this.words = words;
	}

	@GetMapping("/content/publications")
	String publications(Filter filter, @RequestParam(defaultValue = "1") String page, Model model) {
		model.addAttribute("list",
				this.queries.show(filter, page.matches("\\d{1,4}") ? Math.max(1, Integer.parseInt(page)) : 1));
		return "content/publications";
	}

	@GetMapping(path = "/content/publications", params = "format")
	void export(Filter filter, @RequestParam String format, HttpServletResponse response) throws IOException {
		List<String> headers = Stream.of("number", "title", "channel", "way", "status", "when", "who", "link")
			.map((column) -> this.words.of("content.out.column." + column))
			.toList();
		ListExport.send(response, format, this.words.of("content.publications"), headers,
				this.queries.lines(filter, MOST, 0)
					.stream()
					.map((line) -> List.of(line.number(), line.title(), line.channel(), line.way(), line.status(),
							line.when(), line.who(), line.link()))
					.toList());
	}

}
