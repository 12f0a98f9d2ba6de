package org.opscharter.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.opscharter.organisation.PersonId;

/**
 * W19: where somebody's knowing may go, all pairs.
 */
class KnowingChartTests {

	private static final Map<KnowingStatus, Set<KnowingStatus>> CHART = Map.of(KnowingStatus.ASKED,
			Set.of(KnowingStatus.KNOWING, KnowingStatus.REFUSED, KnowingStatus.ENDED), KnowingStatus.KNOWING,
			Set.of(KnowingStatus.ENDED), KnowingStatus.REFUSED, Set.of(), KnowingStatus.ENDED, Set.of());

	@Test
	void isDecidedByNobodyWhoAskedForItOrWhomItIsFor() {
		PersonId asker = new PersonId(UUID.randomUUID());
		PersonId person = new PersonId(UUID.randomUUID());
		LocalDate until = LocalDate.of(2026, 6, 30);
		Knowing knowing = new Knowing(CustodyAccountId.next(), person, true, "投放对接", until, asker, Instant.EPOCH);
		for (PersonId by : List.of(asker, person)) {
			assertThatExceptionOfType(CustodyRefused.class)
				.isThrownBy(() -> knowing.decide(true, "", by, Instant.EPOCH))
				.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(CustodyRefused.Reason.OWN_REQUEST));
		}
		knowing.decide(true, "", new PersonId(UUID.randomUUID()), Instant.EPOCH);
		assertThat(knowing.isKnownOn(until)).isTrue();
		assertThat(knowing.isKnownOn(until.plusDays(1))).isFalse();
	}

	@Test
	void onlyTheseStepsAreTaken() {
		for (KnowingStatus from : KnowingStatus.values()) {
			for (KnowingStatus to : KnowingStatus.values()) {
				assertThat(from.canBecome(to)).as("%s to %s", from, to).isEqualTo(CHART.get(from).contains(to));
			}
		}
	}

}
