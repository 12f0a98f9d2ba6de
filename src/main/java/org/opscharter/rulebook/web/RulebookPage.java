package org.opscharter.rulebook.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opscharter.rulebook.Adoption;
import org.opscharter.rulebook.Clause;
import org.opscharter.rulebook.ClauseAddress;
import org.opscharter.rulebook.ClauseType;
import org.opscharter.rulebook.Edition;
import org.opscharter.rulebook.LevelInForce;
import org.opscharter.rulebook.Library;
import org.opscharter.rulebook.Regulation;
import org.opscharter.rulebook.RuleLevel;
import org.opscharter.rulebook.Rulebook;
import org.opscharter.rulebook.RulesOfTheDay;
import org.opscharter.shell.Choice;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * The rulebook from outside: its regulations, the adopted rule set, and what a search
 * finds.
 */
@Component
class RulebookPage {

	private final Library library;

	private final Rulebook rulebook;

	private final RuleWords ruleWords;

	private final Words words;

	private final BusinessTime time;

	RulebookPage(Library library, Rulebook rulebook, RuleWords ruleWords, Words words, BusinessTime time) {
		this.library = library;
		this.rulebook = rulebook;
		this.ruleWords = ruleWords;
		this.words = words;
		this.time = time;
	}

	View show(ClauseFilter filter) {
		RulesOfTheDay rules = this.rulebook.on(this.time.today());
		List<ClauseRow> found = filter.isEmpty() ? List.of() : rows(filter, rules);
		return new View(lead(rules.adoption()), trial(rules.adoption()), preset(rules.adoption()),
				this.library.regulations().stream().map((regulation) -> row(regulation, rules)).toList(), filter,
				options(), found, this.words.of("rulebook.found", String.valueOf(found.size()),
						String.valueOf(this.library.clauses().size())));
	}

	List<ClauseRow> rows(ClauseFilter filter, RulesOfTheDay rules) {
		return this.library.clauses()
			.stream()
			.filter((clause) -> filter.matches(clause, rules))
			.map((clause) -> row(clause, rules))
			.toList();
	}

	ClauseRow row(Clause clause, RulesOfTheDay rules) {
		boolean original = rules.text(clause.id()).isPresent();
		String text = rules.text(clause.id()).map((written) -> written.body()).orElse(clause.summary());
		LevelInForce level = rules.level(clause.id());
		return new ClauseRow(clause.id().value(), clause.number(), clause.title(this.words.english()), text, original,
				this.words.of("rulebook.type." + clause.type()),
				(clause.hasLevel() && rules.holds(clause.id())) ? this.ruleWords.level(level.level()) : null,
				mark(clause), clause.fault(), !rules.holds(clause.id()), ClauseAddress.of(clause.id()));
	}

	@Nullable String mark(Clause clause) {
		return (clause.mark() != null) ? this.words.of("rulebook.mark." + clause.mark()) : null;
	}

	private RegulationRow row(Regulation regulation, RulesOfTheDay rules) {
		LocalDate today = rules.day();
		Edition edition = current(rules.editions(regulation.code()), today);
		return new RegulationRow(regulation.code(), regulation.name(this.words.english()),
				this.words.english() ? regulation.title() : regulation.english(),
				this.words.of("rulebook.edition", String.valueOf(edition.number())),
				this.words.of("rulebook.edition." + edition.on(today)), String.valueOf(regulation.clauses().size()),
				rules.adoption().adopts(regulation.code()), this.ruleWords.phrase(regulation.state()),
				lost(regulation));
	}

	/** 原文缺失 before 原文缺号; nothing where the text is complete. */
	private @Nullable String lost(Regulation regulation) {
		return regulation.clauses()
			.stream()
			.filter((clause) -> clause.mark() != null)
			.min(Comparator.comparing((clause) -> !"原文缺失".equals(clause.mark())))
			.map(this::mark)
			.orElse(null);
	}

	/** The edition in force, or else the one nearest to it. */
	static Edition current(List<Edition> editions, LocalDate today) {
		return editions.stream()
			.filter((edition) -> !edition.from().isAfter(today))
			.reduce((earlier, later) -> later)
			.orElse(editions.get(0));
	}

	String lead(Adoption adoption) {
		String name = this.ruleWords.phrase(adoption.preset().name());
		return adoption.isDecided() ? this.words.of("rulebook.lead.adopted", name, String.valueOf(adoption.from()))
				: this.words.of("rulebook.lead.standard", name);
	}

	@Nullable String trial(Adoption adoption) {
		if (!adoption.isTrial(this.time.today())) {
			return null;
		}
		return (adoption.trialEnds() != null) ? this.words.of("rulebook.trial", adoption.trialEnds().toString())
				: this.words.of("rulebook.trial.undecided");
	}

	private Preset preset(Adoption adoption) {
		return new Preset(this.ruleWords.phrase(adoption.preset().name()),
				this.ruleWords.phrase(adoption.preset().description()));
	}

	private Options options() {
		return new Options(
				this.library.regulations()
					.stream()
					.map((regulation) -> new Choice(regulation.code(), regulation.name(this.words.english())))
					.toList(),
				Arrays.stream(ClauseType.values())
					.map((type) -> new Choice(type.name(), this.words.of("rulebook.type." + type)))
					.toList(),
				Stream.of(RuleLevel.BLOCK, RuleLevel.WARN, RuleLevel.OBSERVE)
					.map((level) -> new Choice(level.name(), this.ruleWords.level(level)))
					.toList(),
				modules());
	}

	private List<Choice> modules() {
		return this.library.clauses()
			.stream()
			.flatMap((clause) -> clause.modules().stream())
			.distinct()
			.sorted()
			.map((module) -> new Choice(module, this.words.of("rulebook.module." + module)))
			.toList();
	}

	/**
	 * What the page shows.
	 */
	record View(String lead, @Nullable String trial, Preset preset, List<RegulationRow> regulations,
			ClauseFilter filter, Options options, List<ClauseRow> found, String sentence) {

	}

	/**
	 * The adopted rule set.
	 */
	record Preset(String name, String description) {

	}

	/**
	 * What can be chosen in the filter.
	 */
	record Options(List<Choice> regulations, List<Choice> types, List<Choice> levels, List<Choice> modules) {

		/** The fields beside the search field. */
		public Map<String, List<Choice>> fields() {
			Map<String, List<Choice>> fields = new LinkedHashMap<>();
			fields.put("regulation", this.regulations);
			fields.put("type", this.types);
			fields.put("level", this.levels);
			fields.put("module", this.modules);
			return fields;
		}

	}

	/**
	 * One regulation.
	 */
	record RegulationRow(String code, String name, String otherName, String edition, String state, String clauses,
			boolean adopted, String note, @Nullable String mark) {

	}

	/**
	 * One clause in a list.
	 */
	record ClauseRow(String id, String number, String title, String text, boolean original, String type,
			@Nullable String level, @Nullable String mark, @Nullable String fault, boolean struck, String href) {

	}

}
