package org.opscharter.obligations;

import java.util.List;

import org.opscharter.clauses.ClauseId;

/**
 * A rule that makes people owe something (应办规则). A module contributes the rules of its
 * work as beans; {@code obligations.rule.<code>} in its messages is what people call the
 * rule.
 *
 * @param code the row of requirements §2, such as {@code T04} or {@code U29}; unique, at
 * most 20 characters
 * @param clause the clause it comes from
 * @param counting what becomes of a row nobody met
 * @param feedsKpi whether the text says it counts in an appraisal
 * @param reminders when the owner is reminded
 */
public record ObligationRule(String code, ClauseId clause, Counting counting, boolean feedsKpi,
		List<Reminder> reminders) {

	/**
	 * The message key of its name.
	 */
	public String name() {
		return "obligations.rule." + this.code;
	}

}
