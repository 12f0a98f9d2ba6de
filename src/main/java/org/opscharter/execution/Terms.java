package org.opscharter.execution;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What a project may spend, when it runs and what it comprises: what approvals and
 * changes are about.
 *
 * @param lines the budget, at most 60 lines
 * @param starts the first day
 * @param ends the last day
 * @param scope what is done (内容), at most 4,000 characters
 */
public record Terms(List<Line> lines, LocalDate starts, LocalDate ends, String scope) {

	public Terms {
		lines = List.copyOf(lines);
	}

	/**
	 * The sum of the budget in 元.
	 */
	public BigDecimal total() {
		return this.lines.stream().map(Line::amount).reduce(new BigDecimal("0.00"), BigDecimal::add);
	}

	/**
	 * How many days it runs, both ends included.
	 */
	public long days() {
		return this.ends.toEpochDay() - this.starts.toEpochDay() + 1;
	}

	/**
	 * What a line allows; 0 where there is none of this name.
	 */
	public BigDecimal allowed(String item) {
		return this.lines.stream()
			.filter((line) -> line.item().equals(item))
			.map(Line::amount)
			.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	boolean datesDiffer(Terms other) {
		return !this.starts.equals(other.starts) || !this.ends.equals(other.ends);
	}

	/**
	 * One line of the budget.
	 *
	 * @param item what is paid for, at most 120 characters
	 * @param amount in 元, two decimals
	 */
	public record Line(String item, BigDecimal amount) {

		public Line {
			amount = Objects.requireNonNull(amount).setScale(2, RoundingMode.HALF_UP);
		}

	}

}
