package org.opscharter.execution;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.opscharter.execution.ExecutionRefused.Reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.opscharter.execution.ProjectTests.HEAD;
import static org.opscharter.execution.ProjectTests.LEADER;
import static org.opscharter.execution.ProjectTests.MONDAY;

/**
 * Every verb of a change in every state.
 */
class ChangeRecordTests {

	/** Every verb with the states it may be said in and the state it leads to. */
	enum Verb {

		REVISE((change) -> change.revise(terms("第二稿"), "补依据", MONDAY), ChangeStatus.IN_APPROVAL, ChangeStatus.RETURNED),
		GRANT((change) -> change.grant(HEAD, MONDAY), ChangeStatus.GRANTED, ChangeStatus.IN_APPROVAL),
		DECLINE((change) -> change.decline(HEAD, "不必", MONDAY), ChangeStatus.DECLINED, ChangeStatus.IN_APPROVAL),
		COME_BACK((change) -> change.comeBack("补依据"), ChangeStatus.RETURNED, ChangeStatus.IN_APPROVAL),
		WITHDRAW((change) -> change.withdraw(LEADER, MONDAY), ChangeStatus.WITHDRAWN, ChangeStatus.IN_APPROVAL,
				ChangeStatus.RETURNED);

		private final Consumer<ChangeRecord> deed;

		private final ChangeStatus end;

		private final Set<ChangeStatus> from;

		Verb(Consumer<ChangeRecord> deed, ChangeStatus end, ChangeStatus... from) {
			this.deed = deed;
			this.end = end;
			this.from = EnumSet.copyOf(Arrays.asList(from));
		}

	}

	static Stream<Object[]> everyVerbInEveryState() {
		return Arrays.stream(Verb.values())
			.flatMap((verb) -> Arrays.stream(ChangeStatus.values()).map((status) -> new Object[] { verb, status }));
	}

	@ParameterizedTest(name = "{0} in {1}")
	@MethodSource("everyVerbInEveryState")
	void movesOnlyAlongTheStateChart(Verb verb, ChangeStatus status) {
		ChangeRecord change = in(status);
		if (verb.from.contains(status)) {
			assertThat(status.successors()).contains(verb.end);
			verb.deed.accept(change);
			assertThat(change.status()).isEqualTo(verb.end);
		}
		else {
			assertThatExceptionOfType(ExecutionRefused.class).isThrownBy(() -> verb.deed.accept(change))
				.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(Reason.WRONG_STATE));
			assertThat(change.status()).isEqualTo(status);
		}
	}

	private static ChangeRecord in(ChangeStatus status) {
		ChangeRecord change = new ChangeRecord(ProjectTests.in(ProjectStatus.RUNNING), 1, terms("第一稿"), "涨价", LEADER,
				MONDAY);
		switch (status) {
			case IN_APPROVAL -> {
			}
			case RETURNED -> change.comeBack("补依据");
			case GRANTED -> change.grant(HEAD, MONDAY);
			case IN_EFFECT -> change.takeEffect(LEADER, MONDAY);
			case DECLINED -> change.decline(HEAD, "不必", MONDAY);
			case WITHDRAWN -> change.withdraw(LEADER, MONDAY);
		}
		return change;
	}

	private static Terms terms(String scope) {
		Terms now = ProjectTests.in(ProjectStatus.RUNNING).terms();
		return new Terms(List.copyOf(now.lines()), now.starts(), now.ends(), scope);
	}

}
