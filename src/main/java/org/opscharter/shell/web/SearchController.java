package org.opscharter.shell.web;

import java.util.List;
import java.util.UUID;

import org.opscharter.shell.SearchSource;
import org.opscharter.shell.SearchSource.Hit;
import org.opscharter.shell.Viewer;
import org.opscharter.shell.Words;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Search or jump: what all modules can find for the viewer.
 */
@Controller
class SearchController {

	private static final int LONGEST = 80;

	private static final int HITS = 10;

	private final ObjectProvider<SearchSource> sources;

	private final Viewer viewer;

	private final Words words;

	SearchController(ObjectProvider<SearchSource> sources, Viewer viewer, Words words) {
		this.sources = sources;
		this.viewer = viewer;
		this.words = words;
	}

	/** Exactly one hit is opened at once: a number typed in full is a jump. */
	@GetMapping("/search")
	String index(@RequestParam(defaultValue = "") String q, Model model) {
		String text = q.strip().substring(0, Math.min(q.strip().length(), LONGEST));
		UUID person = this.viewer.current().orElseThrow().person();
		List<Group> groups = text.isEmpty() ? List.of() : find(text, person);
		List<Hit> hits = groups.stream().flatMap((group) -> group.hits().stream()).toList();
		if (hits.size() == 1 && hits.get(0).facts().stream().anyMatch(text::equalsIgnoreCase)) {
			return "redirect:" + hits.get(0).href();
		}
		model.addAttribute("q", text);
		model.addAttribute("groups", groups);
		model.addAttribute("sentence", sentence(text, hits.size()));
		return "shell/search";
	}

	private String sentence(String text, int hits) {
		if (text.isEmpty()) {
			return this.words.of("shell.search.how");
		}
		return (hits == 0) ? this.words.of("shell.search.none", text)
				: this.words.of("shell.search.found", text, String.valueOf(hits));
	}

	private List<Group> find(String text, UUID person) {
		return this.sources.orderedStream()
			.map((source) -> new Group(this.words.of(source.heading()), source.find(text, person, HITS)))
			.filter((group) -> !group.hits().isEmpty())
			.toList();
	}

	/**
	 * What one module found.
	 */
	record Group(String heading, List<Hit> hits) {
	}

}
