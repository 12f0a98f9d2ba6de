package org.opscharter.rulebook.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opscharter.rulebook.Chapter;
import org.opscharter.rulebook.Edition;
import org.opscharter.rulebook.Library;
import org.opscharter.rulebook.Regulation;
import org.opscharter.rulebook.Rulebook;
import org.opscharter.rulebook.RulesOfTheDay;
import org.opscharter.rulebook.web.RulebookPage.ClauseRow;
import org.opscharter.shell.NotFound;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * One regulation from its first clause to its last.
 */
@Component
class RegulationPage {

	private final Library library;

	private final Rulebook rulebook;

	private final RulebookPage index;

	private final RuleWords ruleWords;

	private final Words words;

	private final BusinessTime time;

	RegulationPage(Library library, Rulebook rulebook, RulebookPage index, RuleWords ruleWords, Words words,
			BusinessTime time) {
		this.library = library;
		this.rulebook = rulebook;
		this.index = index;
		this.ruleWords = ruleWords;
		this.words = words;
		this.time = time;
	}

	View show(String code) {
		Regulation regulation = this.library.regulation(code).orElseThrow(() -> new NotFound(code));
		RulesOfTheDay rules = this.rulebook.on(this.time.today());
		return new View(code, regulation.name(this.words.english()), facts(regulation, rules),
				this.ruleWords.phrase(regulation.purpose()), this.ruleWords.phrase(regulation.state()),
				rules.adoption().adopts(code),
				Structure.of(regulation).parts().stream().map((part) -> chapter(part, rules)).toList(),
				rules.supplements(code).stream().map((clause) -> this.index.row(clause, rules)).toList(),
				editions(rules, code));
	}

	private List<String> facts(Regulation regulation, RulesOfTheDay rules) {
		Edition edition = RulebookPage.current(rules.editions(regulation.code()), rules.day());
		long original = regulation.clauses().stream().filter((clause) -> rules.text(clause.id()).isPresent()).count();
		return List.of(regulation.code(),
				this.words.of("rulebook.edition.line", String.valueOf(edition.number()),
						this.words.of("rulebook.edition." + edition.on(rules.day())), edition.from().toString()),
				interpreter(regulation), this.words.of("rulebook.clauses", String.valueOf(regulation.clauses().size())),
				(original == 0) ? this.words.of("rulebook.texts.none")
						: this.words.of("rulebook.texts", String.valueOf(original)));
	}

	String interpreter(Regulation regulation) {
		return this.words.of(regulation.interpreterGiven() ? "rulebook.interpreter" : "rulebook.interpreter.default",
				this.words.of("rulebook.interpreter." + regulation.interpreter()));
	}

	private ChapterView chapter(Structure.Part part, RulesOfTheDay rules) {
		return new ChapterView("c" + part.chapter().number(), title(part.chapter()),
				part.groups()
					.stream()
					.map((group) -> new SectionView((group.section() != null) ? "s" + group.section().number() : null,
							(group.section() != null) ? group.section().number() : null,
							(group.section() != null) ? this.ruleWords.phrase(group.section().title()) : null,
							group.clauses().stream().map((clause) -> this.index.row(clause, rules)).toList()))
					.toList());
	}

	String title(Chapter chapter) {
		String title = this.ruleWords.phrase(chapter.title());
		return (chapter.number() > 0) ? this.words.of("rulebook.chapter", String.valueOf(chapter.number()), title)
				: title;
	}

	List<EditionRow> editions(RulesOfTheDay rules, String regulation) {
		return rules.editions(regulation)
			.stream()
			.map((edition) -> new EditionRow(this.words.of("rulebook.edition", String.valueOf(edition.number())),
					this.words.of("rulebook.edition." + edition.on(rules.day())), edition.from().toString(),
					edition.basis(), square(edition.on(rules.day()))))
			.sorted((one, other) -> other.from().compareTo(one.from()))
			.toList();
	}

	private static String square(Edition.State state) {
		return switch (state) {
			case COMING -> "open";
			case IN_FORCE -> "current";
			case SUPERSEDED -> "met";
			case REPEALED -> "void";
		};
	}

	/**
	 * What the page shows.
	 */
	record View(String code, String name, List<String> facts, String purpose, String state, boolean adopted,
			List<ChapterView> chapters, List<ClauseRow> supplements, List<EditionRow> editions) {

	}

	/**
	 * One chapter.
	 */
	record ChapterView(String id, String title, List<SectionView> sections) {

	}

	/**
	 * One section, or clauses without one.
	 */
	record SectionView(@Nullable String id, @Nullable String number, @Nullable String title, List<ClauseRow> clauses) {

	}

	/**
	 * One edition.
	 */
	record EditionRow(String name, String state, String from, String basis, String square) {

	}

}
