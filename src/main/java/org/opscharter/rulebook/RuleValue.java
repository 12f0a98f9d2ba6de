package org.opscharter.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.opscharter.organisation.PersonId;

/**
 * The value a rule has on a day, and who set it (生效值).
 *
 * @param rule the rule
 * @param raw the value as stored
 * @param own 本单位设定: whether the department or the product set it, not the regulation
 * @param since the first day it holds; none before a rule set was adopted
 * @param by who changed it from the value of the rule set
 * @param reason why he did
 */
public record RuleValue(Rule rule, String raw, boolean own, @Nullable LocalDate since, @Nullable PersonId by,
		@Nullable String reason) {

	/**
	 * Whether the rule does not apply here. The other questions may then not be asked.
	 */
	public boolean isOff() {
		return this.raw.equals(Rule.OFF);
	}

	/**
	 * Whether the department changed the value its rule set came with.
	 */
	public boolean isChanged() {
		return this.by != null;
	}

	/**
	 * An amount in 元.
	 */
	public BigDecimal amount() {
		return new BigDecimal(of(RuleKind.AMOUNT));
	}

	/**
	 * A number of things, times or percent.
	 */
	public int count() {
		return Integer.parseInt(of(RuleKind.COUNT));
	}

	/**
	 * Minutes.
	 */
	public int minutes() {
		return Integer.parseInt(of(RuleKind.MINUTES));
	}

	/**
	 * Days of the working calendar.
	 */
	public int workingDays() {
		return Integer.parseInt(of(RuleKind.WORKING_DAYS));
	}

	/**
	 * Calendar days.
	 */
	public int calendarDays() {
		return Integer.parseInt(of(RuleKind.CALENDAR_DAYS));
	}

	/**
	 * Yes or no; a rule that does not apply is a no.
	 */
	public boolean flag() {
		return !isOff() && Boolean.parseBoolean(of(RuleKind.FLAG));
	}

	/**
	 * The value as text: the code of a choice, a time such as {@code MON 14:30}, a text.
	 */
	public String text() {
		return of(this.rule.kind());
	}

	private String of(RuleKind kind) {
		if (isOff() || this.rule.kind() != kind) {
			throw new IllegalStateException(
					"%s is %s of kind %s, not %s".formatted(this.rule.key(), this.raw, this.rule.kind(), kind));
		}
		return this.raw;
	}

}
