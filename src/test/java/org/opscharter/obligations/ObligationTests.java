package org.opscharter.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opscharter.activity.Subject;
import org.opscharter.organisation.PersonId;

class ObligationTests {

	private static final Instant OPENED = Instant.parse("2026-06-05T10:00:00Z");

	private static final Instant DUE = Instant.parse("2026-06-10T15:59:59Z");

	private static final Subject MATTER = new Subject("occasion", UUID.randomUUID(), "HD-2026-0001", "六一开放日", "/inbox");

	private static final Paper EVIDENCE = Paper
		.of(new Subject("publication", UUID.randomUUID(), "FB-2026-0001", "六一开放日回顾", "/inbox"));

	/** What can be done to a row, and from where. */
	enum Verb {

		SETTLE_IN_TIME((row) -> row.settle(EVIDENCE, false, DUE), ObligationState.MET, ObligationState.PENDING),
		SETTLE_TOO_LATE((row) -> row.settle(EVIDENCE, false, DUE.plusSeconds(1)), ObligationState.LATE,
				ObligationState.PENDING),
		WAIVE(Obligation::waive, ObligationState.WAIVED, ObligationState.PENDING, ObligationState.LATE,
				ObligationState.MISSED),
		CANCEL(Obligation::cancel, ObligationState.VOID, ObligationState.PENDING, ObligationState.LATE,
				ObligationState.MISSED, ObligationState.MET),
		MISS(Obligation::miss, ObligationState.MISSED, ObligationState.PENDING);

		private final Consumer<Obligation> deed;

		private final ObligationState end;

		private final Set<ObligationState> from;

		Verb(Consumer<Obligation> deed, ObligationState end, ObligationState... from) {
			this.deed = deed;
			this.end = end;
			this.from = EnumSet.copyOf(Arrays.asList(from));
		}

	}

	static Stream<Object[]> everyVerbInEveryState() {
		return Arrays.stream(Verb.values())
			.flatMap((verb) -> Arrays.stream(ObligationState.values()).map((state) -> new Object[] { verb, state }));
	}

	@ParameterizedTest(name = "{0} in {1}")
	@MethodSource("everyVerbInEveryState")
	void movesOnlyAlongItsStates(Verb verb, ObligationState state) {
		Obligation row = in(state);
		if (verb.from.contains(state)) {
			verb.deed.accept(row);
			assertThat(row.state()).isEqualTo(verb.end);
		}
		else {
			assertThatExceptionOfType(ObligationClosed.class).isThrownBy(() -> verb.deed.accept(row))
				.satisfies((refusal) -> assertThat(refusal.state()).isEqualTo(state));
			assertThat(row.state()).isEqualTo(state);
		}
	}

	@Test
	void isOverdueOnlyWhileItIsOpen() {
		Obligation row = open();
		assertThat(row.isOverdue(DUE)).isFalse();
		assertThat(row.isOverdue(DUE.plusSeconds(1))).isTrue();
		row.settle(EVIDENCE, false, DUE.plusSeconds(61));
		assertThat(row.isOverdue(DUE.plusSeconds(61))).isFalse();
		assertThat(row.minutesLate()).isEqualTo(1);
	}

	@Test
	void countsAsInTimeWhenTheReviewerWasSlow() {
		Obligation row = open();
		row.submit(DUE.minusSeconds(50_000));
		row.settle(EVIDENCE, true, DUE.plusSeconds(3600));
		assertThat(row.state()).isEqualTo(ObligationState.MET);
		assertThat(row.minutesLate()).isNull();
	}

	@Test
	void aDeadlineIsNeverMissed() {
		Obligation row = new Obligation(
				new Duty(SampleRules.REPORT, MATTER, "", PersonId.next(), Term.endOf(LocalDate.of(2026, 6, 10))), null,
				DUE, false, OPENED);
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(row::miss);
	}

	@Test
	void aRowOfTheTrialRunFeedsNoAppraisal() {
		Duty duty = new Duty(SampleRules.WEEKLY, MATTER, "2026-W24", PersonId.next(), Term.at(DUE), 3);
		assertThat(new Obligation(duty, null, DUE, true, OPENED).feedsKpi()).isFalse();
		assertThat(new Obligation(duty, null, DUE, false, OPENED).feedsKpi()).isTrue();
	}

	private static Obligation open() {
		return new Obligation(new Duty(SampleRules.WEEKLY, MATTER, "2026-W24", PersonId.next(), Term.at(DUE), 3), null,
				DUE, false, OPENED);
	}

	private static Obligation in(ObligationState state) {
		Obligation row = open();
		switch (state) {
			case PENDING -> {
			}
			case MET -> row.settle(EVIDENCE, false, DUE);
			case LATE -> row.settle(EVIDENCE, false, DUE.plusSeconds(60));
			case MISSED -> row.miss();
			case WAIVED -> row.waive();
			case VOID -> row.cancel();
		}
		return row;
	}

}
