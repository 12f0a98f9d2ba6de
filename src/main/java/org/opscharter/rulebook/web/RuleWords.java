package org.opscharter.rulebook.web;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.rulebook.Phrase;
import org.opscharter.rulebook.Rule;
import org.opscharter.rulebook.RuleKind;
import org.opscharter.rulebook.RuleLevel;
import org.opscharter.rulebook.RuleValue;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * Puts values, levels and those who set them into words.
 */
@Component
class RuleWords {

	private final Words words;

	private final Directory directory;

	private final BusinessTime time;

	RuleWords(Words words, Directory directory, BusinessTime time) {
		this.words = words;
		this.directory = directory;
		this.time = time;
	}

	String value(RuleValue value) {
		return value(value.rule(), value.raw());
	}

	/** {@code 50,000元}, {@code 3个工作日}, {@code 每周一14:30}. */
	String value(Rule rule, String raw) {
		if (raw.equals(Rule.OFF)) {
			return this.words.of("rulebook.value.off");
		}
		return switch (rule.kind()) {
			case AMOUNT -> this.words.of("rulebook.value.amount", this.words.money(new BigDecimal(raw)));
			case WORKING_DAYS -> this.words.of("rulebook.value.workingDays", raw);
			case COUNT, MINUTES, CALENDAR_DAYS -> this.words.of("rulebook.value.number",
					this.words.money(new BigDecimal(raw)), phrase(Objects.requireNonNull(rule.unit())));
			case FLAG -> this.words.of("rulebook.value." + raw);
			case CHOICE -> rule.choices()
				.stream()
				.filter((option) -> option.code().equals(raw))
				.map((option) -> phrase(option.name()))
				.findFirst()
				.orElse(raw);
			case TIME -> time(raw);
			case TEXT -> raw;
		};
	}

	private String time(String raw) {
		String[] parts = raw.split(" ");
		if (parts.length == 1) {
			return raw;
		}
		return day(parts[0]).isEmpty() ? raw : this.words.of("rulebook.value.at", day(parts[0]), parts[1]);
	}

	/** The day part of a time: {@code 每周一}, {@code 每月1日}. */
	String day(String code) {
		return code.startsWith("D") ? this.words.of("rulebook.value.day", code.substring(1))
				: this.words.of("rulebook.value.weekday." + code);
	}

	String unit(Rule rule) {
		return (rule.kind() == RuleKind.AMOUNT || rule.unit() == null) ? this.words.of("rulebook.unit.cny")
				: phrase(rule.unit());
	}

	String phrase(@Nullable Phrase phrase) {
		return (phrase != null) ? phrase.in(this.words.english()) : "";
	}

	String level(RuleLevel level) {
		return this.words.of("rulebook.level." + level);
	}

	/** 原文, 方案默认 or 本单位设定. */
	Source source(RuleValue value) {
		return value.isChanged() ? Source.DEPARTMENT : value.own() ? Source.PRESET : Source.TEXT;
	}

	String source(Source source) {
		return this.words.of("rulebook.source." + source);
	}

	/** The names of these persons, asked for once. */
	Map<PersonId, String> names(Collection<@Nullable PersonId> persons) {
		return this.directory
			.members(persons.stream().filter(Objects::nonNull).collect(Collectors.toSet()), this.time.today())
			.values()
			.stream()
			.collect(Collectors.toMap(Member::id, Member::name));
	}

	/**
	 * Where a value comes from.
	 */
	enum Source {

		/** The regulation gives it. */
		TEXT,
		/** The rule set proposes it. */
		PRESET,
		/** The department set it. */
		DEPARTMENT

	}

}
