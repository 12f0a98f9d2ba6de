package org.opscharter.content.web;

import java.util.List;

import org.opscharter.access.CurrentPerson;
import org.opscharter.content.WordLevel;
import org.opscharter.content.WordList;
import org.opscharter.shell.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The department's list of words (词库), kept by its head.
 */
@Controller
@PreAuthorize("hasAuthority('MANAGE_CONTENT')")
class WordController {

	private final WordList list;

	private final WordQueries queries;

	private final DraftRefusals refusals;

	private final Words words;

	WordController(WordList list, WordQueries queries, DraftRefusals refusals, Words words) {
		this.list = list;
		this.queries = queries;
		this.refusals = refusals;
		this.words = words;
	}

	@GetMapping("/content/words")
	String index(Model model) {
		model.addAttribute("lines", this.queries.standing());
		return "content/words";
	}

	@PostMapping("/content/words")
	String list(@RequestParam(defaultValue = "") String word, @RequestParam(defaultValue = "") String level,
			@RequestParam(defaultValue = "") String note, CurrentPerson me, RedirectAttributes redirect) {
		WordLevel hard = level.equals("FORBIDDEN") ? WordLevel.FORBIDDEN : WordLevel.WARNING;
		String why = note.replace("\0", "").strip();
		return this.refusals.after("/content/words", this.words.of("content.words.listed", word.strip()), redirect,
				() -> this.list.list(word.replace("\0", ""), hard, why.substring(0, Math.min(why.length(), 200)),
						me.id()));
	}

	@PostMapping("/content/words/removal")
	String strike(@RequestParam(defaultValue = "") String word, RedirectAttributes redirect) {
		return this.refusals.after("/content/words", this.words.of("content.words.struck", word), redirect,
				() -> this.list.strike(word.replace("\0", "")));
	}

	/**
	 * The words that stand.
	 */
	@Component
	static class WordQueries {

		private final JdbcClient jdbc;

		WordQueries(JdbcClient jdbc) {
			this.jdbc = jdbc;
		}

		List<Line> standing() {
			return this.jdbc.sql("""
					select word, level, note from content.word where removed_at is null
					 order by level, note, word collate "C"
					""")
				.query((row, number) -> new Line(row.getString("word"), row.getString("level"), row.getString("note")))
				.list();
		}

	}

	/**
	 * One word.
	 */
	record Line(String word, String level, String note) {

	}

}
