package org.opscharter.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.opscharter.clauses.ClauseId;

/**
 * A number, a choice or a switch that the system goes by (规则).
 *
 * @param key how the program asks for it, such as {@code approval.project.gmThreshold}
 * @param clauses the clauses it stands under; empty for defaults of the product
 * @param name what it is called
 * @param kind what sort of value it has
 * @param unit the unit of a number
 * @param givenIn the codes of the presets in which the regulation itself gives the value
 * @param choices what can be chosen, of a {@link RuleKind#CHOICE}
 * @param values the value in each preset, by {@link Preset#valuesKey()}
 * @param note what else there is to know
 * @param reminder when people are reminded
 */
public record Rule(String key, List<ClauseId> clauses, Phrase name, RuleKind kind, @Nullable Phrase unit,
		Set<String> givenIn, List<Option> choices, Map<String, String> values, @Nullable Phrase note,
		@Nullable Phrase reminder) {

	/** The value of a rule that does not apply. */
	public static final String OFF = "off";

	/**
	 * The group it is listed in: the first part of its key.
	 */
	public String group() {
		return this.key.substring(0, this.key.indexOf('.'));
	}

	/**
	 * Whether it may be switched off.
	 */
	public boolean canBeOff() {
		return this.values.containsValue(OFF);
	}

	/**
	 * Whether this text is a value of the rule.
	 */
	public boolean accepts(String value) {
		if (value.equals(OFF)) {
			return canBeOff();
		}
		return this.kind.matches(value) && (this.kind != RuleKind.CHOICE || choice(value).isPresent())
				&& (this.kind != RuleKind.TEXT || RuleKind.sameForm(value, examples()));
	}

	Optional<Option> choice(String code) {
		return this.choices.stream().filter((option) -> option.code().equals(code)).findFirst();
	}

	/** The value this preset starts with. */
	String in(Preset preset) {
		return this.values.get(preset.valuesKey());
	}

	private List<String> examples() {
		return this.values.values().stream().filter((value) -> !value.equals(OFF)).toList();
	}

	/**
	 * One of the values to choose from.
	 */
	public record Option(String code, Phrase name) {
	}

}
