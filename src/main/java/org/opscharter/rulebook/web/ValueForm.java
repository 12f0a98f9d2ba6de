package org.opscharter.rulebook.web;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.opscharter.rulebook.Rule;
import org.opscharter.rulebook.RuleKind;
import org.opscharter.rulebook.RuleValue;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * A new value: set it, switch the rule off, or return to what the rule set says.
 *
 * @param how what to do
 * @param value the value
 * @param day the day part of a time, empty for every day
 * @param reason why
 * @param from the first day it holds
 */
record ValueForm(@NotNull How how, @Nullable @Size(max = 200) String value, @Nullable @Size(max = 4) String day,
		@NotBlank @Size(max = 500) String reason,
		@NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from) {

	static ValueForm of(RuleValue value, LocalDate today) {
		String[] parts = value.isOff() ? new String[] { "" } : value.raw().split(" ", 2);
		boolean hasDay = value.rule().kind() == RuleKind.TIME && parts.length == 2;
		return new ValueForm(value.isOff() ? How.OFF : How.SET, value.isOff() ? "" : hasDay ? parts[1] : value.raw(),
				hasDay ? parts[0] : "", "", today);
	}

	/** The value as it is stored. */
	String raw(Rule rule) {
		String text = (this.value != null) ? this.value.strip() : "";
		boolean withDay = rule.kind() == RuleKind.TIME && this.day != null && !this.day.isBlank();
		return switch (this.how) {
			case OFF -> Rule.OFF;
			case BACK -> "";
			case SET -> rule.kind().isNumber() ? text.replace(",", "")
					: withDay ? this.day + " " + text : text.isEmpty() ? "-" : text;
		};
	}

	/**
	 * What to do with the value.
	 */
	enum How {

		/** Set it. */
		SET,
		/** The rule does not apply here. */
		OFF,
		/** Return to the value of the rule set. */
		BACK

	}

}
