package org.opscharter.execution;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How far terms may move from those last approved without a new approval
 * ({@code projects.change.tolerancePercent}, S0-9.3a). It is measured against the
 * approved terms, not the present ones, so that small steps do not add up; and who would
 * reach the general manager's amount by it asks him too (C53).
 *
 * @param percent of the budget, and of the days
 * @param generalManagerFrom from which total on the general manager decides
 */
record Tolerance(int percent, Optional<BigDecimal> generalManagerFrom) {

	private static final BigDecimal HUNDRED = new BigDecimal(100);

	boolean isExceeded(Terms approved, Terms next) {
		return budget(approved, next) || dates(approved, next) || reachesTheGeneralManager(approved, next);
	}

	private boolean budget(Terms approved, Terms next) {
		BigDecimal moved = next.total().subtract(approved.total()).abs();
		return moved.multiply(HUNDRED).compareTo(approved.total().multiply(new BigDecimal(this.percent))) > 0;
	}

	/** The start may move by that share of the days, and so may the end. */
	private boolean dates(Terms approved, Terms next) {
		long starts = Math.abs(ChronoUnit.DAYS.between(approved.starts(), next.starts()));
		long ends = Math.abs(ChronoUnit.DAYS.between(approved.ends(), next.ends()));
		return Math.max(starts, ends) * 100 > approved.days() * this.percent;
	}

	private boolean reachesTheGeneralManager(Terms approved, Terms next) {
		return this.generalManagerFrom
			.filter((from) -> approved.total().compareTo(from) < 0 && next.total().compareTo(from) >= 0)
			.isPresent();
	}

}
