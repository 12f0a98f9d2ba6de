package org.opscharter.rulebook.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opscharter.rulebook.Library;
import org.opscharter.rulebook.Rule;
import org.opscharter.rulebook.RuleChange;
import org.opscharter.rulebook.RuleKind;
import org.opscharter.rulebook.RuleValue;
import org.opscharter.rulebook.Rulebook;
import org.opscharter.shell.Choice;
import org.opscharter.shell.ClauseChip;
import org.opscharter.shell.ClauseChips;
import org.opscharter.shell.NotFound;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * One rule: the value in force, what the rule sets propose, its history, and the form to
 * change it.
 */
@Component
class ValuePage {

	private final Library library;

	private final Rulebook rulebook;

	private final ChangeHistory history;

	private final ClauseChips chips;

	private final RuleWords ruleWords;

	private final Words words;

	private final BusinessTime time;

	ValuePage(Library library, Rulebook rulebook, ChangeHistory history, ClauseChips chips, RuleWords ruleWords,
			Words words, BusinessTime time) {
		this.library = library;
		this.rulebook = rulebook;
		this.history = history;
		this.chips = chips;
		this.ruleWords = ruleWords;
		this.words = words;
		this.time = time;
	}

	Rule rule(String key) {
		return this.library.rule(key).orElseThrow(() -> new NotFound(key));
	}

	ValueForm form(String key) {
		return ValueForm.of(this.rulebook.value(rule(key).key()), this.time.today());
	}

	View show(String key, boolean manages) {
		Rule rule = rule(key);
		RuleValue value = this.rulebook.value(key);
		return new View(key, this.ruleWords.phrase(rule.name()), this.words.of("rulebook.group." + rule.group()),
				this.ruleWords.value(value), this.ruleWords.source(this.ruleWords.source(value)), value.own(),
				(value.since() != null) ? value.since().toString() : "—",
				(value.reason() != null) ? value.reason() : "", this.ruleWords.phrase(rule.note()),
				this.ruleWords.phrase(rule.reminder()),
				rule.clauses().stream().map((clause) -> this.chips.chip(clause, value.own())).toList(), presets(rule),
				this.history.of(RuleChange.Kind.VALUE, key, manages), manages, field(rule), ways(rule, value),
				choices(rule), days(rule), hint(rule));
	}

	private List<PresetRow> presets(Rule rule) {
		return this.library.presets()
			.stream()
			.map((preset) -> new PresetRow(this.ruleWords.phrase(preset.name()),
					this.ruleWords.value(rule, rule.values().get(preset.valuesKey())),
					rule.givenIn().contains(preset.valuesKey())))
			.toList();
	}

	private static String field(Rule rule) {
		return switch (rule.kind()) {
			case CHOICE, FLAG -> "select";
			case TIME -> "time";
			case TEXT -> "text";
			default -> "number";
		};
	}

	private List<Choice> ways(Rule rule, RuleValue value) {
		List<Choice> ways = new ArrayList<>(List.of(way(ValueForm.How.SET)));
		if (rule.canBeOff()) {
			ways.add(way(ValueForm.How.OFF));
		}
		if (value.isChanged()) {
			ways.add(way(ValueForm.How.BACK));
		}
		return ways;
	}

	private Choice way(ValueForm.How how) {
		return new Choice(how.name(), this.words.of("rulebook.how." + how));
	}

	private List<Choice> choices(Rule rule) {
		Stream<String> codes = (rule.kind() == RuleKind.FLAG) ? Stream.of("true", "false")
				: rule.choices().stream().map(Rule.Option::code);
		return codes.map((code) -> new Choice(code, this.ruleWords.value(rule, code))).toList();
	}

	private List<Choice> days(Rule rule) {
		if (rule.kind() != RuleKind.TIME) {
			return List.of();
		}
		return Stream
			.of(Stream.of(new Choice("", this.words.of("rulebook.value.everyDay"))),
					Stream.of("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN").map(this::day),
					IntStream.rangeClosed(1, 31).mapToObj((day) -> day("D" + day)))
			.flatMap((days) -> days)
			.toList();
	}

	private Choice day(String code) {
		return new Choice(code, this.ruleWords.day(code));
	}

	private @Nullable String hint(Rule rule) {
		return switch (rule.kind()) {
			case CHOICE, FLAG -> null;
			case TIME -> this.words.of("rulebook.hint.time");
			case TEXT -> this.words.of("rulebook.hint.text",
					rule.values().values().stream().filter((value) -> !value.equals(Rule.OFF)).findFirst().orElse(""));
			default -> this.words.of("rulebook.hint.number", this.ruleWords.unit(rule));
		};
	}

	/**
	 * What the page shows.
	 */
	record View(String key, String name, String group, String value, String source, boolean own, String since,
			String reason, String note, String reminder, List<ClauseChip> chips, List<PresetRow> presets,
			List<ChangeHistory.Line> history, boolean manages, String field, List<Choice> ways, List<Choice> choices,
			List<Choice> days, @Nullable String hint) {

	}

	/**
	 * What a rule set proposes.
	 */
	record PresetRow(String name, String value, boolean given) {

	}

}
