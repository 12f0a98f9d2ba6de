package org.opscharter.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.opscharter.DepartmentTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DepartmentTest
class ThrottleTests {

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Throttle throttle;

	private Instant now = Instant.parse("2026-06-08T01:00:00Z");

	@Test
	void fiveFailedTriesLockANameForHalfAnHourFromWhereverTheyCome() {
		Throttle moving = new Throttle(this.jdbc, () -> this.now);
		String name = UUID.randomUUID().toString();
		for (int i = 0; i < Throttle.ON_NAME; i++) {
			assertThat(moving.begin("10.1.1." + i, name)).isPresent();
		}
		assertThat(moving.begin("10.1.2.1", name)).isEmpty();
		this.now = this.now.plus(Duration.ofMinutes(30)).minusSeconds(1);
		assertThat(moving.begin("10.1.2.2", name)).isEmpty();
		this.now = this.now.plusSeconds(1);
		assertThat(moving.begin("10.1.2.3", name)).isPresent();
	}

	@Test
	void tenFailedTriesLockAnAddressForAMinuteWhateverTheyTry() {
		Throttle moving = new Throttle(this.jdbc, () -> this.now);
		String address = UUID.randomUUID().toString();
		for (int i = 0; i < Throttle.FROM_ADDRESS; i++) {
			assertThat(moving.begin(address, (i % 2 == 0) ? UUID.randomUUID().toString() : null)).isPresent();
		}
		assertThat(moving.begin(address, null)).isEmpty();
		this.now = this.now.plusSeconds(60);
		assertThat(moving.begin(address, null)).isPresent();
	}

	@Test
	void aTryThatSucceedsDoesNotCount() {
		String address = UUID.randomUUID().toString();
		for (int i = 0; i < 3 * Throttle.FROM_ADDRESS; i++) {
			this.throttle.succeeded(this.throttle.begin(address, address).orElseThrow());
		}
		assertThat(this.throttle.begin(address, address)).isPresent();
	}

	@Test
	void triesSentAtTheSameMomentDoNotSlipThrough() throws Exception {
		String name = UUID.randomUUID().toString();
		ExecutorService nodes = Executors.newFixedThreadPool(6);
		try {
			List<Callable<Optional<UUID>>> tries = IntStream.range(0, 24)
				.<Callable<Optional<UUID>>>mapToObj((i) -> () -> this.throttle.begin("10.2.0." + i, name))
				.toList();
			int begun = 0;
			for (Future<Optional<UUID>> answer : nodes.invokeAll(tries)) {
				begun += answer.get().isPresent() ? 1 : 0;
			}
			assertThat(begun).isEqualTo(Throttle.ON_NAME);
		}
		finally {
			nodes.shutdown();
		}
	}

}
