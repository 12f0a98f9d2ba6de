package org.opscharter.launches;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.opscharter.launches.LaunchRefused.Reason;
import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.PersonId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Every verb in every state, legal and illegal (W3).
 */
class LaunchTests {

	private static final Instant MONDAY = Instant.parse("2026-06-08T01:00:00Z");

	private static final PersonId LEADER = PersonId.next();

	private static final Launch.Wish WISH = new Launch.Wish("亲子签到小程序", "扫码签到", LocalDate.of(2026, 7, 1));

	/** Every verb with the states it may be said in and the state it leads to. */
	enum Verb {

		ACCEPT((launch) -> launch.accept(LEADER, MONDAY), LaunchStatus.TO_KICK_OFF, LaunchStatus.REQUESTED),
		SEND_BACK((launch) -> launch.sendBack("写清场景", MONDAY), LaunchStatus.RETURNED, LaunchStatus.REQUESTED),
		ASK_AGAIN((launch) -> launch.askAgain(WISH, MONDAY), LaunchStatus.REQUESTED, LaunchStatus.RETURNED),
		KICK_OFF((launch) -> launch.kickOff(beginning(), MONDAY), LaunchStatus.RESEARCH, LaunchStatus.TO_KICK_OFF),
		RESEARCH((launch) -> launch.finishResearch("四个同类", "", MONDAY), LaunchStatus.DESIGN, LaunchStatus.RESEARCH),
		DESIGN((launch) -> launch.deliverDesign("三页", "扫码即签", MONDAY, MONDAY), LaunchStatus.DEVELOPMENT,
				LaunchStatus.DESIGN),
		BUILD((launch) -> launch.finishBuilding(MONDAY), LaunchStatus.TESTING, LaunchStatus.DEVELOPMENT),
		FAIL((launch) -> launch.fail(MONDAY), LaunchStatus.FIXING, LaunchStatus.TESTING),
		TEST_AGAIN((launch) -> launch.testAgain(MONDAY), LaunchStatus.TESTING, LaunchStatus.FIXING),
		PASS((launch) -> launch.pass(MONDAY), LaunchStatus.READY, LaunchStatus.TESTING),
		APPLY((launch) -> launch.apply("V1", MONDAY), LaunchStatus.IN_APPROVAL, LaunchStatus.READY),
		COME_BACK((launch) -> launch.comeBack("补测试", MONDAY), LaunchStatus.READY, LaunchStatus.IN_APPROVAL),
		DECLINE((launch) -> launch.decline("不上", MONDAY), LaunchStatus.DECLINED, LaunchStatus.IN_APPROVAL),
		APPROVE((launch) -> launch.approve(MONDAY), LaunchStatus.APPROVED, LaunchStatus.IN_APPROVAL),
		TO_PLATFORM((launch) -> launch.goToPlatform("备案1", "教育", MONDAY), LaunchStatus.AT_PLATFORM,
				LaunchStatus.APPROVED),
		BE_REJECTED((launch) -> launch.beRejected("类目不符", MONDAY), LaunchStatus.FIXING, LaunchStatus.AT_PLATFORM),
		BE_PASSED((launch) -> launch.bePassed(MONDAY), LaunchStatus.RELEASABLE, LaunchStatus.AT_PLATFORM),
		GO_LIVE((launch) -> launch.goLive(LocalDate.of(2026, 6, 8), MONDAY), LaunchStatus.LIVE,
				LaunchStatus.RELEASABLE),
		RENEW((launch) -> launch.renew(MONDAY), LaunchStatus.TESTING, LaunchStatus.LIVE);

		private final Consumer<Launch> deed;

		private final LaunchStatus end;

		private final Set<LaunchStatus> from;

		Verb(Consumer<Launch> deed, LaunchStatus end, LaunchStatus... from) {
			this.deed = deed;
			this.end = end;
			this.from = EnumSet.copyOf(Arrays.asList(from));
		}

	}

	static Stream<Object[]> everyVerbInEveryState() {
		return Arrays.stream(Verb.values())
			.flatMap((verb) -> Arrays.stream(LaunchStatus.values()).map((status) -> new Object[] { verb, status }));
	}

	@ParameterizedTest(name = "{0} in {1}")
	@MethodSource("everyVerbInEveryState")
	void movesOnlyAlongTheStateChart(Verb verb, LaunchStatus status) {
		Launch launch = in(status);
		assertThat(launch.status()).isEqualTo(status);
		if (verb.from.contains(status)) {
			verb.deed.accept(launch);
			assertThat(launch.status()).isEqualTo(verb.end);
		}
		else {
			assertThatExceptionOfType(LaunchRefused.class).isThrownBy(() -> verb.deed.accept(launch))
				.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(Reason.WRONG_STATE));
			assertThat(launch.status()).isEqualTo(status);
		}
	}

	@Test
	void namesEverySuccessorOfTheChartAndNoOther() {
		Map<LaunchStatus, Set<LaunchStatus>> reached = new EnumMap<>(LaunchStatus.class);
		for (LaunchStatus status : LaunchStatus.values()) {
			reached.put(status, EnumSet.noneOf(LaunchStatus.class));
		}
		for (Verb verb : Verb.values()) {
			verb.from.forEach((from) -> reached.get(from).add(verb.end));
		}
		for (LaunchStatus status : LaunchStatus.values()) {
			assertThat(status.successors()).as(status.name()).isEqualTo(reached.get(status));
		}
	}

	@Test
	void countsRoundsWithinAVersion() {
		Launch launch = in(LaunchStatus.FIXING);
		launch.testAgain(MONDAY);
		assertThat(launch.round()).isEqualTo(2);
		Launch live = in(LaunchStatus.LIVE);
		live.renew(MONDAY);
		assertThat(live.release()).isEqualTo(2);
		assertThat(live.round()).isEqualTo(1);
	}

	@Test
	void asksForWhatEachStepNeeds() {
		refused(Reason.AGREEMENT_MISSING, LaunchStatus.TO_KICK_OFF, (launch) -> launch.kickOff(
				new Beginning(LocalDate.of(2026, 6, 8), PersonId.next(), PersonId.next(), List.of(), "目标", " ", "节点"),
				MONDAY));
		refused(Reason.DESIGN_OPEN, LaunchStatus.DESIGN, (launch) -> launch.deliverDesign("三页", "", MONDAY, MONDAY));
		refused(Reason.FILING_MISSING, LaunchStatus.APPROVED, (launch) -> launch.goToPlatform("", "教育", MONDAY));
	}

	private static void refused(Reason reason, LaunchStatus status, Consumer<Launch> deed) {
		Launch launch = in(status);
		assertThatExceptionOfType(LaunchRefused.class).isThrownBy(() -> deed.accept(launch))
			.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(reason));
		assertThat(launch.status()).isEqualTo(status);
	}

	private static Beginning beginning() {
		return new Beginning(LocalDate.of(2026, 6, 8), PersonId.next(), PersonId.next(), List.of(), "目标", "分工", "节点");
	}

	/** A launch in that state, reached through its verbs. */
	private static Launch in(LaunchStatus status) {
		Launch launch = new Launch("XS-2026-0001", WISH, PersonId.next(), DepartmentId.next(), DepartmentId.next(),
				MONDAY);
		switch (status) {
			case REQUESTED -> {
			}
			case RETURNED -> Verb.SEND_BACK.deed.accept(launch);
			case FIXING -> walk(launch, LaunchStatus.TESTING, Verb.FAIL);
			case DECLINED -> walk(launch, LaunchStatus.IN_APPROVAL, Verb.DECLINE);
			default -> walk(launch, status, null);
		}
		return launch;
	}

	private static void walk(Launch launch, LaunchStatus until, Verb last) {
		for (Verb verb : new Verb[] { Verb.ACCEPT, Verb.KICK_OFF, Verb.RESEARCH, Verb.DESIGN, Verb.BUILD, Verb.PASS,
				Verb.APPLY, Verb.APPROVE, Verb.TO_PLATFORM, Verb.BE_PASSED, Verb.GO_LIVE }) {
			if (launch.status() != until) {
				verb.deed.accept(launch);
			}
		}
		if (last != null) {
			last.deed.accept(launch);
		}
	}

}
