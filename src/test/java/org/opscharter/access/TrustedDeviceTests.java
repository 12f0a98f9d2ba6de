package org.opscharter.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

class TrustedDeviceTests {

	private static final Instant NOW = Instant.parse("2026-06-08T01:00:00Z");

	private final TrustedDevice device = new TrustedDevice(AccountId.next(), "first", "Chrome · Windows", NOW);

	@Test
	void isTrustedForFourteenDaysHoweverOftenItIsUsed() {
		this.device.rotate("second", NOW.plus(Duration.ofDays(13)));
		assertThat(this.device.isTrustedAt(NOW.plus(Duration.ofDays(14)).minusSeconds(1))).isTrue();
		assertThat(this.device.isTrustedAt(NOW.plus(Duration.ofDays(14)))).isFalse();
	}

	@Test
	void aReplacedTokenCountsForTheTabsOpenedTogetherAndThenNoMore() {
		this.device.rotate("second", NOW);
		assertThat(this.device.holds("first")).isFalse();
		assertThat(this.device.holds("second")).isTrue();
		assertThat(this.device.heldJustNow("first", NOW.plusSeconds(59))).isTrue();
		assertThat(this.device.heldJustNow("first", NOW.plusSeconds(60))).isFalse();
		assertThat(this.device.heldJustNow("other", NOW)).isFalse();
	}

	@Test
	void aLinkLivesADayAndOpensOnce() {
		OneTimeLink link = new OneTimeLink(AccountId.next(), "secret", null, NOW);
		assertThat(link.opensAt(NOW.plus(Duration.ofHours(24)).minusSeconds(1))).isTrue();
		assertThat(link.opensAt(NOW.plus(Duration.ofHours(24)))).isFalse();
		link.use(NOW);
		assertThat(link.opensAt(NOW)).isFalse();
	}

}
