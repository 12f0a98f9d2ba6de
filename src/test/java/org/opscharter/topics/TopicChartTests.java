package org.opscharter.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

/**
 * Where a topic may go: all pairs.
 */
class TopicChartTests {

	private static final Map<TopicStatus, Set<TopicStatus>> CHART = Map.of(TopicStatus.ASKED,
			Set.of(TopicStatus.OPEN, TopicStatus.DROPPED), TopicStatus.OPEN,
			Set.of(TopicStatus.ADOPTED, TopicStatus.DROPPED), TopicStatus.DROPPED, Set.of(TopicStatus.OPEN),
			TopicStatus.ADOPTED, Set.of());

	@Test
	void onlyTheseStepsAreTaken() {
		for (TopicStatus from : TopicStatus.values()) {
			for (TopicStatus to : TopicStatus.values()) {
				assertThat(from.canBecome(to)).as("%s to %s", from, to).isEqualTo(CHART.get(from).contains(to));
			}
		}
	}

}
