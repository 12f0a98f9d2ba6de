package org.opscharter.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.opscharter.clauses.ClauseId;
import org.opscharter.rulebook.Edition.State;

/**
 * What holds in the department on one day: the rule set it has adopted, with what it has
 * changed since.
 */
public final class RulesOfTheDay {

	private final Library library;

	private final Settings settings;

	private final LocalDate day;

	RulesOfTheDay(Library library, Settings settings, LocalDate day) {
		this.library = library;
		this.settings = settings;
		this.day = day;
	}

	/**
	 * The day that is asked about.
	 */
	public LocalDate day() {
		return this.day;
	}

	/**
	 * The rule set the department lives by; the standard one as long as it has adopted
	 * none.
	 */
	public Adoption adoption() {
		return Dated.on(this.day, this.settings.adoptions())
			.map(this::adopted)
			.orElseGet(() -> new Adoption(this.library.standard(), null, null, null));
	}

	private Adoption adopted(Dated<String> decision) {
		Preset preset = this.library.preset(decision.content()).orElseThrow();
		RuleValue days = value(rule("rulebook.trialDays"), new Adoption(preset, decision.from(), null, null));
		return new Adoption(preset, decision.from(), decision.by(),
				decision.from().plusDays(days.calendarDays()).minusDays(1));
	}

	/**
	 * The value of this rule.
	 * @throws IllegalArgumentException if there is no such rule
	 */
	public RuleValue value(String key) {
		return value(rule(key), adoption());
	}

	private RuleValue value(Rule rule, Adoption adoption) {
		Preset preset = adoption.preset();
		Optional<Dated<String>> change = Dated.on(this.day, this.settings.values().getOrDefault(rule.key(), List.of()));
		if (change.isPresent() && !change.get().content().isEmpty()) {
			return new RuleValue(rule, change.get().content(), true, change.get().from(), change.get().by(),
					change.get().reason());
		}
		LocalDate since = Stream.of(adoption.from(), change.map(Dated::from).orElse(null))
			.filter((from) -> from != null)
			.max(LocalDate::compareTo)
			.orElse(null);
		return new RuleValue(rule, rule.in(preset), !rule.givenIn().contains(preset.valuesKey()), since, null, null);
	}

	/**
	 * How hard this clause is, and why.
	 */
	public LevelInForce level(ClauseId id) {
		Adoption adoption = adoption();
		Clause clause = this.library.clause(id).orElse(null);
		if (clause != null && clause.neverLowered()) {
			return new LevelInForce(RuleLevel.BLOCK, RuleLevel.BLOCK, false, true, adoption.from(), null, null);
		}
		if (clause == null || !clause.hasLevel() || !holds(id)) {
			return new LevelInForce(RuleLevel.OBSERVE, RuleLevel.OBSERVE, false, false, adoption.from(), null, null);
		}
		LevelInForce set = Dated.on(this.day, this.settings.levels().getOrDefault(id, List.of()))
			.map((change) -> new LevelInForce(change.content(), change.content(), false, false, change.from(),
					change.by(), change.reason()))
			.orElseGet(() -> standardLevel(clause, adoption));
		boolean trial = adoption.isTrial(this.day) && set.set() == RuleLevel.BLOCK;
		return trial ? new LevelInForce(RuleLevel.WARN, set.set(), true, false, set.since(), set.by(), set.reason())
				: set;
	}

	/** What the rule set says, by the rule on levels (C52). */
	private LevelInForce standardLevel(Clause clause, Adoption adoption) {
		RuleValue policy = value(rule("rule.level"), adoption);
		RuleLevel level = switch (policy.text()) {
			case "PER_CLAUSE" -> (clause.level() != null) ? clause.level() : RuleLevel.BLOCK;
			case "BLOCK_AFTER_TRIAL" -> RuleLevel.BLOCK;
			default -> RuleLevel.valueOf(policy.text());
		};
		return new LevelInForce(level, level, false, false, policy.since(), policy.by(), policy.reason());
	}

	/**
	 * The clause, be it one of a regulation or one the department added itself.
	 */
	public Optional<Clause> clause(ClauseId id) {
		return this.library.clause(id).or(() -> text(id).map((text) -> supplement(id, text)));
	}

	private static Clause supplement(ClauseId id, ClauseText text) {
		return new Clause(id, id.value().substring(id.value().lastIndexOf('-') + 1), 0, text.body(), text.firstWords(),
				text.firstWords(), ClauseType.GUIDANCE, List.of("rulebook"), null, false, null, null, null, null,
				List.of());
	}

	/**
	 * Whether the clause is part of what the department has adopted and still stands.
	 */
	public boolean holds(ClauseId clause) {
		String code = ClauseAddress.regulationOf(clause);
		return adoption().adopts(code)
				&& editions(code).stream().anyMatch((edition) -> edition.on(this.day) == State.IN_FORCE);
	}

	/**
	 * The editions that come with the product and those the company published, oldest
	 * first.
	 */
	public List<Edition> editions(String regulation) {
		List<Edition> given = this.library.regulation(regulation).map(Regulation::editions).orElse(List.of());
		List<Dated<Edition>> own = this.settings.editions().getOrDefault(regulation, List.of());
		Stream<Edition> published = own.stream().map(Dated::content).filter((edition) -> !edition.repealed());
		LocalDate end = own.stream()
			.map(Dated::content)
			.filter(Edition::repealed)
			.map(Edition::from)
			.findFirst()
			.orElse(null);
		return Editions.chain(Stream.concat(given.stream(), published).toList(), end);
	}

	/**
	 * The wording the company filled in; empty as long as it has not, or has taken it
	 * back.
	 */
	public Optional<ClauseText> text(ClauseId clause) {
		return Dated.on(this.day, this.settings.texts().getOrDefault(clause, List.of()))
			.map(Dated::content)
			.filter((text) -> !text.body().isEmpty());
	}

	/**
	 * The clauses the department added to this regulation itself (本单位补充).
	 */
	public List<Clause> supplements(String regulation) {
		return this.settings.texts()
			.keySet()
			.stream()
			.filter((id) -> id.value().startsWith("补-") && ClauseAddress.regulationOf(id).equals(regulation))
			.flatMap((id) -> clause(id).stream())
			.toList();
	}

	Settings settings() {
		return this.settings;
	}

	private Rule rule(String key) {
		return this.library.rule(key).orElseThrow(() -> new IllegalArgumentException("There is no rule " + key));
	}

}
