package org.opscharter.rulebook;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.opscharter.organisation.PersonId;

/**
 * The rule set a department lives by (采用), with its trial run (试运行).
 *
 * @param preset the rule set
 * @param from the first day; none as long as the department has adopted nothing
 * @param by who adopted it
 * @param trialEnds the last day of the trial run; none as long as nothing is adopted
 */
public record Adoption(Preset preset, @Nullable LocalDate from, @Nullable PersonId by, @Nullable LocalDate trialEnds) {

	/**
	 * Whether rules only warn on that day: during the trial run, and before anything has
	 * been adopted.
	 */
	public boolean isTrial(LocalDate on) {
		return this.trialEnds == null || !on.isAfter(this.trialEnds);
	}

	/**
	 * Whether the department has adopted a rule set itself.
	 */
	public boolean isDecided() {
		return this.from != null;
	}

	/**
	 * Whether the regulation holds here (本单位已采用).
	 * @param regulation its code; the department's own supplements go with the regulation
	 * they supplement
	 */
	public boolean adopts(String regulation) {
		return this.preset.regulations().contains(regulation.startsWith("补-") ? regulation.substring(2) : regulation);
	}

}
