package org.opscharter.rulebook;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * One of the regulations the rulebook is made of (制度).
 *
 * @param code how clauses name it, such as {@code S2a}
 * @param title its name
 * @param english its name in English
 * @param script 简体 or 繁体: the script of the original
 * @param interpreter who interprets it (解释部门)
 * @param interpreterGiven whether the text itself names the interpreter
 * @param purpose why there is such a regulation; none where the text gives none
 * @param state how complete the original is
 * @param editions the editions we know of, oldest first
 * @param chapters its chapters in order
 * @param sections its sections in order
 * @param clauses its clauses in order
 */
public record Regulation(String code, String title, String english, String script, String interpreter,
		boolean interpreterGiven, @Nullable Phrase purpose, Phrase state, List<Edition> editions,
		List<Chapter> chapters, List<Section> sections, List<Clause> clauses) {

	/**
	 * Its name for this reader.
	 */
	public String name(boolean readsEnglish) {
		return readsEnglish ? this.english : this.title;
	}

	/**
	 * The section a clause stands in.
	 */
	public Optional<Section> sectionOf(Clause clause) {
		return this.sections.stream().filter((section) -> section.holds(clause)).findFirst();
	}

}
