package org.opscharter.approvals;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Which subjects take a step. Everything that is said must hold.
 *
 * @param atLeast the rule key of an amount in 元 that must be reached, such as
 * {@code approval.project.gmThreshold}
 * @param kinds the kinds it is for; empty for all
 * @param flag a flag the subject must carry
 * @param otherwise the default: holds when no step before it with a condition did
 */
public record Condition(@Nullable String atLeast, @Nullable Set<String> kinds, @Nullable String flag,
		boolean otherwise) {

	boolean holdsFor(Facts facts, Thresholds thresholds, boolean anEarlierOneHeld) {
		if (this.otherwise) {
			return !anEarlierOneHeld;
		}
		return reaches(facts.amount(), thresholds) && (this.kinds == null || this.kinds.contains(facts.kind()))
				&& (this.flag == null || facts.flags().contains(this.flag));
	}

	private boolean reaches(@Nullable BigDecimal amount, Thresholds thresholds) {
		if (this.atLeast == null) {
			return true;
		}
		return amount != null
				&& thresholds.amount(this.atLeast).filter((least) -> amount.compareTo(least) >= 0).isPresent();
	}

	/**
	 * The amounts in force, by rule key; none where the rule does not apply.
	 */
	interface Thresholds {

		Optional<BigDecimal> amount(String key);

	}

}
