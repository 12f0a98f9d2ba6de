package org.opscharter.rulebook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.opscharter.organisation.PersonId;

/**
 * One line of the history of the rulebook: what was set, by whom, why, from when.
 *
 * @param id the setting
 * @param kind what was set
 * @param subject the rule key, the clause, or the code of the regulation or rule set
 * @param content the value, level, wording or basis
 * @param from the first day it holds
 * @param reason why
 * @param by who set it
 * @param at when
 * @param withdrawnBy who took it back before it held
 */
public record RuleChange(UUID id, Kind kind, String subject, String content, LocalDate from, String reason, PersonId by,
		Instant at, @Nullable PersonId withdrawnBy) {

	/**
	 * Whether it can still be taken back.
	 */
	public boolean canBeWithdrawn(LocalDate today) {
		return this.withdrawnBy == null && this.from.isAfter(today);
	}

	/**
	 * What can be set.
	 */
	public enum Kind {

		/** A rule set was adopted. */
		ADOPTION("adoption"),
		/** A value was changed. */
		VALUE("rule_override"),
		/** A level was changed. */
		LEVEL("level_override"),
		/** Wording was filled in. */
		TEXT("original_text"),
		/** An edition was published or repealed. */
		EDITION("edition");

		private final String table;

		Kind(String table) {
			this.table = table;
		}

		String table() {
			return this.table;
		}

	}

}
