package org.opscharter.execution;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How far terms may move without a new approval (S0-9.3a, C53).
 */
class ToleranceTests {

	private static final LocalDate START = LocalDate.of(2026, 6, 1);

	private final Tolerance tolerance = new Tolerance(10, Optional.of(new BigDecimal(50_000)));

	@ParameterizedTest(name = "{0} to {1}, {2} days longer: {3}")
	@CsvSource({ "20000, 20000, 0, false", "20000, 22000, 0, false", "20000, 22000.01, 0, true",
			"20000, 18000, 0, false", "20000, 17999.99, 0, true", "0, 1, 0, true", "0, 0, 0, false",
			"20000, 20000, 3, false", "20000, 20000, 4, true", "20000, 20000, -3, false", "20000, 20000, -4, true",
			"48000, 49999, 0, false", "48000, 50000, 0, true", "60000, 62000, 0, false" })
	void measuresBudgetAndDays(String approved, String next, int days, boolean exceeded) {
		assertThat(this.tolerance.isExceeded(terms(approved, 30), terms(next, 30 + days))).isEqualTo(exceeded);
	}

	@Test
	void lettingTheStartSlipCountsLikeTheEnd() {
		Terms approved = terms("20000", 30);
		Terms later = new Terms(approved.lines(), START.plusDays(4), approved.ends(), approved.scope());
		assertThat(this.tolerance.isExceeded(approved, later)).isTrue();
	}

	@Test
	void otherWordsNeedNobody() {
		Terms approved = terms("20000", 30);
		Terms other = new Terms(approved.lines(), approved.starts(), approved.ends(), "线上改为线下");
		assertThat(this.tolerance.isExceeded(approved, other)).isFalse();
	}

	@Test
	void tellsTermsByEveryCharacter() {
		assertThat(JsonText.fingerprint(terms("20000", 30))).isEqualTo(JsonText.fingerprint(terms("20000.00", 30)))
			.isNotEqualTo(JsonText.fingerprint(terms("20000.01", 30)));
		assertThat(JsonText.terms(JsonText.write(terms("20000", 30)))).isEqualTo(terms("20000", 30));
	}

	private static Terms terms(String amount, int days) {
		return new Terms(List.of(new Terms.Line("物料", new BigDecimal(amount))), START, START.plusDays(days - 1), "内容");
	}

}
