package org.opscharter.channels.web;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.opscharter.access.CurrentPerson;
import org.opscharter.channels.web.ChannelListPage.Line;
import org.opscharter.shell.ListExport;
import org.opscharter.shell.Words;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The register of channels (渠道), on the page and as a file.
 */
@Controller
@PreAuthorize("hasAuthority('VIEW_CHANNELS')")
class ChannelListController {

	private final ChannelListPage page;

	private final Words words;

	ChannelListController(ChannelListPage page, Words words) {
		this.page = page;
		this.words = words;
	}

	@GetMapping("/content/channels")
	String channels(@RequestParam(defaultValue = "") String closed, CurrentPerson me, Model model) {
		model.addAttribute("list", this.page.show(closed.equals("1"), me));
		return "channels/index";
	}

	@GetMapping(path = "/content/channels", params = "format")
	void export(@RequestParam(defaultValue = "") String closed, @RequestParam String format, CurrentPerson me,
			HttpServletResponse response) throws IOException {
		List<String> headers = Stream.of("number", "name", "platform", "class", "owner", "deputies", "now", "columns")
			.map((column) -> this.words.of("channels.column." + column))
			.toList();
		ListExport.send(response, format, this.words.of("channels.title"), headers,
				this.page.lines(closed.equals("1"), me).stream().map(ChannelListController::cells).toList());
	}

	private static List<Object> cells(Line line) {
		return List.of(line.number(), line.name(), line.platform(), line.sort(), line.owner(), line.deputies(),
				(line.now() != null) ? line.now().count() : "", line.columns());
	}

}
