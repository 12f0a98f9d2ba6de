package org.opscharter.custody;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

/**
 * W19: where somebody's knowing may go, all pairs.
 */
class KnowingChartTests {

	private static final Map<KnowingStatus, Set<KnowingStatus>> CHART = Map.of(KnowingStatus.ASKED,
			Set.of(KnowingStatus.KNOWING, KnowingStatus.REFUSED, KnowingStatus.ENDED), KnowingStatus.KNOWING,
			Set.of(KnowingStatus.ENDED), KnowingStatus.REFUSED, Set.of(), KnowingStatus.ENDED, Set.of());

	@Test
	void onlyTheseStepsAreTaken() {
		for (KnowingStatus from : KnowingStatus.values()) {
			for (KnowingStatus to : KnowingStatus.values()) {
				assertThat(from.canBecome(to)).as("%s to %s", from, to).isEqualTo(CHART.get(from).contains(to));
			}
		}
	}

}
