package org.opscharter.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.opscharter.organisation.PersonId;
import org.opscharter.tasks.TaskRefused.Reason;

/**
 * What a task lets happen to it.
 */
class TaskTests {

	private static final Instant NOW = Instant.parse("2026-06-08T01:00:00Z");

	private static final PersonId ANN = PersonId.next();

	/** What moves a task into each state. */
	private static final Map<TaskStatus, BiConsumer<Task, TaskStatus>> MOVES = Map.of(TaskStatus.IN_PROGRESS,
			(task, from) -> {
				if (from.isSettled()) {
					task.reopen();
				}
				else {
					task.begin(NOW);
				}
			}, TaskStatus.OPEN, (task, from) -> {
				if (from.isSettled()) {
					task.reopen();
				}
				else {
					task.putBack();
				}
			}, TaskStatus.DONE, (task, from) -> task.complete(NOW), TaskStatus.CANCELLED,
			(task, from) -> task.cancel("不用了", NOW));

	static Stream<Arguments> pairs() {
		return Stream.of(TaskStatus.values())
			.flatMap((from) -> Stream.of(TaskStatus.values()).map((to) -> Arguments.of(from, to)));
	}

	@ParameterizedTest(name = "{0} to {1}")
	@MethodSource("pairs")
	void movesOnlyWhereItsStateMayBeFollowed(TaskStatus from, TaskStatus to) {
		Task task = in(from, to == TaskStatus.IN_PROGRESS);
		if (from.successors().contains(to)) {
			MOVES.get(to).accept(task, from);
			assertThat(task.status()).isEqualTo(to);
		}
		else {
			assertThatExceptionOfType(TaskRefused.class).isThrownBy(() -> MOVES.get(to).accept(task, from))
				.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(Reason.WRONG_STATE));
			assertThat(task.status()).isEqualTo(from);
		}
	}

	@Test
	void isCancelledOnlyWithAReason() {
		Task task = in(TaskStatus.OPEN, false);
		for (String words : List.of("", "   ", "长".repeat(501))) {
			assertThatExceptionOfType(TaskRefused.class).isThrownBy(() -> task.cancel(words, NOW))
				.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(Reason.REASON_UNFIT));
		}
		assertThat(task.status()).isEqualTo(TaskStatus.OPEN);
	}

	@Test
	void doesNotChangeOnceItIsSettled() {
		Task task = in(TaskStatus.DONE, false);
		assertThatExceptionOfType(TaskRefused.class)
			.isThrownBy(() -> task.change(task.wanted().owner(PersonId.next()), null, NOW));
		assertThat(task.owner()).isEqualTo(ANN);
	}

	@Test
	void waitsForTheSuperiorAgainWhenSomebodyElseOwesIt() {
		PersonId superior = PersonId.next();
		Task task = new Task(TaskId.next(), "RW-2026-0001",
				NewTask.of("周报", ANN, LocalDate.of(2026, 6, 9)).reported().described("什么", "怎样"), null, NOW, ANN, NOW);
		task.reportTo(superior);
		task.acknowledge(superior, NOW);
		assertThat(task.waitsForAcknowledgement()).isFalse();
		task.reportTo(ANN);
		assertThat(task.waitsForAcknowledgement()).isTrue();
		assertThatExceptionOfType(TaskRefused.class).isThrownBy(() -> task.acknowledge(superior, NOW));
	}

	@ParameterizedTest(name = "seed {0}")
	@ValueSource(longs = { 1, 20260608, 80000, 7 })
	void keepsItsPromisesThroughAnySequenceOfDeeds(long seed) {
		Random random = new Random(seed);
		Task task = in(TaskStatus.OPEN, false);
		List<Runnable> deeds = new ArrayList<>(
				List.of(() -> task.begin(NOW), task::putBack, () -> task.complete(NOW), () -> task.cancel("不用了", NOW),
						task::reopen, () -> task.change(task.wanted().priority(Priority.HIGH), null, NOW)));
		for (int deed = 0; deed < 500; deed++) {
			TaskStatus before = task.status();
			try {
				deeds.get(random.nextInt(deeds.size())).run();
				assertThat(before == task.status() || before.successors().contains(task.status())).isTrue();
			}
			catch (TaskRefused refused) {
				assertThat(task.status()).isEqualTo(before);
			}
			if (!task.status().isSettled()) {
				assertThat(task.hasBegun()).isEqualTo(task.status() == TaskStatus.IN_PROGRESS);
			}
			assertThat(task.settledAt() != null).isEqualTo(task.status().isSettled());
		}
	}

	private static Task in(TaskStatus status, boolean begun) {
		Task task = new Task(TaskId.next(), "RW-2026-0001", NewTask.of("周报", ANN, LocalDate.of(2026, 6, 9)), null, NOW,
				ANN, NOW);
		if (begun || status == TaskStatus.IN_PROGRESS) {
			task.begin(NOW);
		}
		if (status == TaskStatus.OPEN && begun) {
			task.putBack();
		}
		if (status == TaskStatus.DONE) {
			task.complete(NOW);
		}
		if (status == TaskStatus.CANCELLED) {
			task.cancel("不用了", NOW);
		}
		return task;
	}

}
