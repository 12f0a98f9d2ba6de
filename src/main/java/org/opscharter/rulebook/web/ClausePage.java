package org.opscharter.rulebook.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opscharter.clauses.ClauseId;
import org.opscharter.organisation.PersonId;
import org.opscharter.rulebook.Clause;
import org.opscharter.rulebook.ClauseAddress;
import org.opscharter.rulebook.ClauseUse;
import org.opscharter.rulebook.ClauseUse.Running;
import org.opscharter.rulebook.Edition;
import org.opscharter.rulebook.LevelInForce;
import org.opscharter.rulebook.Library;
import org.opscharter.rulebook.Regulation;
import org.opscharter.rulebook.RuleValue;
import org.opscharter.rulebook.Rulebook;
import org.opscharter.rulebook.RulesOfTheDay;
import org.opscharter.rulebook.web.RegulationPage.EditionRow;
import org.opscharter.rulebook.web.RuleWords.Source;
import org.opscharter.shell.ClauseChip;
import org.opscharter.shell.ClauseChips;
import org.opscharter.shell.NotFound;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * One clause: its words, what the system does about it, the values under it, and what
 * runs by it now.
 */
@Component
class ClausePage {

	private static final int RUNNING = 8;

	private final Library library;

	private final Rulebook rulebook;

	private final RegulationPage regulations;

	private final ObjectProvider<ClauseUse> uses;

	private final ClauseChips chips;

	private final RuleWords ruleWords;

	private final Words words;

	private final BusinessTime time;

	ClausePage(Library library, Rulebook rulebook, RegulationPage regulations, ObjectProvider<ClauseUse> uses,
			ClauseChips chips, RuleWords ruleWords, Words words, BusinessTime time) {
		this.library = library;
		this.rulebook = rulebook;
		this.regulations = regulations;
		this.uses = uses;
		this.chips = chips;
		this.ruleWords = ruleWords;
		this.words = words;
		this.time = time;
	}

	/** The clause of that number in that regulation, for pages about it. */
	Clause clause(String regulation, String number) {
		return id(regulation, number).flatMap((id) -> this.rulebook.on(this.time.today()).clause(id))
			.orElseThrow(() -> new NotFound(number));
	}

	private Optional<ClauseId> id(String regulation, String number) {
		try {
			ClauseId id = ClauseId.of(number);
			return ClauseAddress.regulationOf(id).equals(regulation) ? Optional.of(id) : Optional.empty();
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	View show(String code, String number, PersonId reader) {
		Regulation regulation = this.library.regulation(code).orElseThrow(() -> new NotFound(code));
		Clause clause = clause(code, number);
		RulesOfTheDay rules = this.rulebook.on(this.time.today());
		boolean english = this.words.english();
		boolean supplement = this.library.clause(clause.id()).isEmpty();
		List<DeedRow> deeds = deeds(clause.id());
		return new View(clause.id().value(), clause.title(english), clause.number(), code, regulation.name(english),
				regulation.chapters()
					.stream()
					.filter((chapter) -> chapter.number() == clause.chapter() && !supplement)
					.findFirst()
					.map(this.regulations::title)
					.orElse(""),
				this.words.of("rulebook.edition",
						String.valueOf(RulebookPage.current(rules.editions(code), rules.day()).number())),
				wording(clause, rules, supplement), source(regulation, clause, rules), rules.holds(clause.id()),
				clause.fault(), this.ruleWords.phrase(clause.neverLoweredPart()),
				this.ruleWords.phrase(clause.levelNote()), clause.hasLevel(), deeds, values(clause, rules),
				this.ruleWords.phrase(rules.adoption().preset().name()), running(clause.id(), reader, !deeds.isEmpty()),
				this.regulations.editions(rules, code),
				clause.related().stream().map((related) -> this.chips.chip(related, false)).toList(),
				Outline.of(regulation, clause, english));
	}

	private Wording wording(Clause clause, RulesOfTheDay rules, boolean supplement) {
		String body = rules.text(clause.id()).map((text) -> text.body()).orElse(null);
		String label = this.words.of(supplement ? "rulebook.text.supplement"
				: (body != null) ? "rulebook.text.original" : "rulebook.text.summary");
		String mark = (clause.mark() != null) ? this.words.of("rulebook.mark." + clause.mark()) : null;
		return new Wording((body != null) ? body : clause.summary(), label, supplement, body != null, mark);
	}

	private List<String> source(Regulation regulation, Clause clause, RulesOfTheDay rules) {
		Edition edition = RulebookPage.current(rules.editions(regulation.code()), rules.day());
		List<String> source = new ArrayList<>();
		source.add(this.words.of("rulebook.number", clause.number()));
		source.add(this.regulations.interpreter(regulation));
		source.add(this.words.of("rulebook.since", edition.from().toString()));
		if (regulation.script().startsWith("繁")) {
			source.add(this.words.of("rulebook.script.traditional"));
		}
		return source;
	}

	private List<DeedRow> deeds(ClauseId clause) {
		return this.uses.orderedStream()
			.flatMap((use) -> use.deeds(clause).stream())
			.map((deed) -> new DeedRow(this.words.of("rulebook.deed." + deed.kind()), deed.what(), deed.detail(),
					deed.href()))
			.toList();
	}

	private @Nullable Running running(ClauseId clause, PersonId reader, boolean carried) {
		List<Running> running = this.uses.orderedStream()
			.flatMap((use) -> use.running(clause, reader, RUNNING).stream())
			.toList();
		if (running.isEmpty()) {
			return carried ? new Running(0, null, List.of()) : null;
		}
		return new Running(running.stream().mapToInt(Running::total).sum(), running.get(0).href(),
				running.stream().flatMap((part) -> part.rows().stream()).limit(RUNNING).toList());
	}

	private List<ValueRow> values(Clause clause, RulesOfTheDay rules) {
		List<RuleValue> values = this.library.rulesUnder(clause.id())
			.stream()
			.map((rule) -> rules.value(rule.key()))
			.toList();
		LevelInForce level = rules.level(clause.id());
		Map<PersonId, String> names = this.ruleWords
			.names(Stream.concat(values.stream().map(RuleValue::by), Stream.of(level).map(LevelInForce::by))
				.collect(Collectors.toList()));
		List<ValueRow> rows = new ArrayList<>();
		if (clause.hasLevel() && rules.holds(clause.id())) {
			rows.add(level(clause, level, names));
		}
		values.forEach((value) -> rows.add(row(value, names)));
		return rows;
	}

	private ValueRow level(Clause clause, LevelInForce level, Map<PersonId, String> names) {
		String word = level.trial() ? this.words.of("rulebook.level.trial", this.ruleWords.level(level.set()))
				: this.ruleWords.level(level.level());
		String who = level.fixed() ? this.words.of("rulebook.level.fixed")
				: this.ruleWords.source((level.by() != null) ? Source.DEPARTMENT : Source.PRESET);
		return new ValueRow(this.words.of("rulebook.level"), word, who, !level.fixed(),
				because(level.by(), level.reason(), names), day(level.since()),
				ClauseAddress.of(clause.id()) + "/level");
	}

	private ValueRow row(RuleValue value, Map<PersonId, String> names) {
		return new ValueRow(this.ruleWords.phrase(value.rule().name()), this.ruleWords.value(value),
				this.ruleWords.source(this.ruleWords.source(value)), value.own(),
				because(value.by(), value.reason(), names), day(value.since()),
				"/rulebook/values/" + value.rule().key());
	}

	private String because(@Nullable PersonId by, @Nullable String reason, Map<PersonId, String> names) {
		return (by != null) ? this.words.of("rulebook.because", names.getOrDefault(by, ""), reason) : "";
	}

	private static String day(@Nullable Object day) {
		return (day != null) ? day.toString() : "—";
	}

	/**
	 * What the page shows.
	 */
	record View(String id, String title, String number, String regulation, String regulationName, String chapter,
			String edition, Wording wording, List<String> source, boolean holds, @Nullable String fault,
			String neverLoweredPart, String levelNote, boolean hasLevel, List<DeedRow> deeds, List<ValueRow> values,
			String preset, @Nullable Running running, List<EditionRow> editions, List<ClauseChip> related,
			Outline outline) {

		public String href() {
			return "/rulebook/" + this.regulation + "/" + this.id;
		}

	}

	/**
	 * The words of the clause, and whose they are.
	 */
	record Wording(String body, String label, boolean supplement, boolean original, @Nullable String mark) {

	}

	/**
	 * One thing the system does.
	 */
	record DeedRow(String kind, String what, String detail, @Nullable String href) {

	}

	/**
	 * One value under the clause.
	 */
	record ValueRow(String name, String value, String source, boolean own, String because, String since, String href) {

	}

}
