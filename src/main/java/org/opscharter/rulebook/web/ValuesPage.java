package org.opscharter.rulebook.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opscharter.organisation.PersonId;
import org.opscharter.rulebook.Library;
import org.opscharter.rulebook.Rule;
import org.opscharter.rulebook.RuleValue;
import org.opscharter.rulebook.Rulebook;
import org.opscharter.rulebook.RulesOfTheDay;
import org.opscharter.rulebook.web.RuleWords.Source;
import org.opscharter.shell.Choice;
import org.opscharter.shell.ClauseChip;
import org.opscharter.shell.ClauseChips;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * All values in force, group by group.
 */
@Component
class ValuesPage {

	private final Library library;

	private final Rulebook rulebook;

	private final ClauseChips chips;

	private final RuleWords ruleWords;

	private final Words words;

	private final BusinessTime time;

	ValuesPage(Library library, Rulebook rulebook, ClauseChips chips, RuleWords ruleWords, Words words,
			BusinessTime time) {
		this.library = library;
		this.rulebook = rulebook;
		this.chips = chips;
		this.ruleWords = ruleWords;
		this.words = words;
		this.time = time;
	}

	View show(ValueFilter filter) {
		List<Row> rows = rows(filter);
		Map<String, List<Row>> groups = new LinkedHashMap<>();
		rows.forEach((row) -> groups.computeIfAbsent(row.group(), (group) -> new ArrayList<>()).add(row));
		return new View(filter, groups, groups(),
				Arrays.stream(Source.values())
					.map((source) -> new Choice(source.name(), this.ruleWords.source(source)))
					.toList(),
				rows.size(),
				this.words.of("rulebook.values.found", String.valueOf(rows.size()),
						String.valueOf(this.library.rules().size())),
				this.ruleWords.phrase(this.rulebook.adoptedPreset().name()));
	}

	List<Row> rows(ValueFilter filter) {
		RulesOfTheDay rules = this.rulebook.on(this.time.today());
		List<RuleValue> values = this.library.rules()
			.stream()
			.map((rule) -> rules.value(rule.key()))
			.filter((value) -> filter.matches(value, this.ruleWords.source(value)))
			.toList();
		Map<PersonId, String> names = this.ruleWords
			.names(values.stream().map(RuleValue::by).collect(Collectors.toList()));
		return values.stream().map((value) -> row(value, names)).toList();
	}

	private Row row(RuleValue value, Map<PersonId, String> names) {
		Rule rule = value.rule();
		ClauseChip chip = rule.clauses().isEmpty() ? null : this.chips.chip(rule.clauses().get(0), value.own());
		return new Row(this.words.of("rulebook.group." + rule.group()), rule.key(), this.ruleWords.phrase(rule.name()),
				this.ruleWords.value(value), this.ruleWords.source(this.ruleWords.source(value)),
				(value.by() != null) ? names.getOrDefault(value.by(), "") : "",
				(value.reason() != null) ? value.reason() : "",
				(value.since() != null) ? value.since().toString() : "—",
				rule.clauses().stream().map(Object::toString).collect(Collectors.joining(" ")), chip);
	}

	private List<Choice> groups() {
		return this.library.rules()
			.stream()
			.map(Rule::group)
			.distinct()
			.map((group) -> new Choice(group, this.words.of("rulebook.group." + group)))
			.toList();
	}

	/**
	 * What the page shows.
	 */
	record View(ValueFilter filter, Map<String, List<Row>> groups, List<Choice> groupOptions,
			List<Choice> sourceOptions, int total, String sentence, String preset) {

	}

	/**
	 * One value.
	 */
	record Row(String group, String key, String name, String value, String source, String by, String reason,
			String since, String clauses, @Nullable ClauseChip chip) {

	}

}
