package org.opscharter.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opscharter.approvals.RequestFixtures.CLOCK;
import static org.opscharter.approvals.RequestFixtures.pending;
import static org.opscharter.approvals.RequestFixtures.revision;
import static org.opscharter.approvals.RequestFixtures.step;
import static org.opscharter.approvals.RequestFixtures.submission;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.opscharter.organisation.Member;
import org.opscharter.rulebook.RuleLevel;

/**
 * Whatever people do in whatever order, some things always hold. A failure names its
 * seed.
 */
class RandomWalkTests {

	@ParameterizedTest(name = "seed {0}")
	@ValueSource(longs = { 1, 20260608, 50000, 7, 424242 })
	void keepsItsPromisesThroughAnySequenceOfActions(long seed) {
		Random random = new Random(seed);
		for (int walk = 0; walk < 400; walk++) {
			new Walk(random).run();
		}
	}

	private static final class Walk {

		private final Random random;

		private final Member author = RequestFixtures.member("赵敏");

		private final List<Member> people = new ArrayList<>(List.of(this.author));

		private final List<PlannedStep> path = new ArrayList<>();

		private final Map<UUID, SeatState> decided = new HashMap<>();

		private final ApprovalRequest request;

		private int revision = 1;

		Walk(Random random) {
			this.random = random;
			for (int person = 0; person < 5; person++) {
				this.people.add(RequestFixtures.member("成员" + person));
			}
			for (int position = 1; position <= 1 + random.nextInt(4); position++) {
				Mode mode = Mode.values()[random.nextInt(3)];
				this.path.add(step(position, mode, false, some(1 + random.nextInt(3))));
			}
			Route.Resume resume = Route.Resume.values()[random.nextInt(2)];
			this.request = pending(this.author, resume, this.path);
		}

		void run() {
			for (int action = 0; action < 40; action++) {
				try {
					act();
				}
				catch (DecisionRefused | IllegalStateException refused) {
					// a refusal must leave everything as it was; the promises below show
					// it
				}
				promises();
			}
		}

		private void act() {
			Member by = this.people.get(this.random.nextInt(this.people.size()));
			int seen = Math.max(1, this.revision - this.random.nextInt(2) * this.random.nextInt(2));
			Integer back = this.random.nextBoolean() ? null : 1 + this.random.nextInt(this.path.size());
			switch (this.random.nextInt(20)) {
				case 0 -> this.request.withdraw(by.id(), RequestFixtures.MONDAY);
				case 1 ->
					this.request.decide(Verdict.decline(by.id(), revision(seen), "不"), () -> RuleLevel.BLOCK, CLOCK);
				case 2, 3,
						4 ->
					this.request.decide(
							new Verdict(by.id(), Outcome.RETURN, "改", revision(seen), List.of(), back, List.of()),
							() -> RuleLevel.BLOCK, CLOCK);
				case 5, 6, 7 -> {
					this.request.resubmit(submission(this.author, this.revision + 1), this.path, CLOCK);
					this.revision++;
				}
				case 8 -> leave();
				case 9 -> this.request.voidAt(RequestFixtures.MONDAY);
				default -> this.request.decide(Verdict.agree(by.id(), revision(seen), List.of()), () -> RuleLevel.BLOCK,
						CLOCK);
			}
		}

		/** Somebody leaves while he is asked, and somebody else takes his place. */
		private void leave() {
			List<Seat> ahead = this.request.path().ahead();
			if (!ahead.isEmpty()) {
				Seat seat = ahead.get(this.random.nextInt(ahead.size()));
				Mode mode = seat.mode();
				this.request.standIn(seat, step(seat.position(), mode, false, some(1)), CLOCK);
			}
		}

		private void promises() {
			List<Seat> open = this.request.path().open();
			assertThat(open.isEmpty()).as("a step is open exactly while pending")
				.isEqualTo(this.request.status() != RequestStatus.PENDING);
			assertThat(open.stream().map(Seat::position).distinct().count()).as("one live step").isLessThanOrEqualTo(1);
			assertThat(this.request.path().seats().stream().map(Seat::person)).as("no own decision")
				.doesNotContain(this.author.id());
			assertThat(this.request.revision().number()).isEqualTo(this.revision);
			this.decided.forEach((seat, state) -> assertThat(stateOf(seat)).as("no decision lost").isEqualTo(state));
			this.request.path()
				.seats()
				.stream()
				.filter((seat) -> seat.state().isDecided())
				.forEach((seat) -> this.decided.put(seat.id(), seat.state()));
			nothingOpensBeforeEarlierStepsAgree(open);
		}

		private void nothingOpensBeforeEarlierStepsAgree(List<Seat> open) {
			open.stream()
				.findFirst()
				.ifPresent((first) -> this.request.path()
					.seats()
					.stream()
					.filter((seat) -> seat.position() < first.position())
					.forEach((seat) -> assertThat(seat.state()).isIn(SeatState.AGREED, SeatState.LAPSED,
							SeatState.CARRIED, SeatState.MERGED)));
		}

		private SeatState stateOf(UUID seat) {
			return this.request.everySeat()
				.stream()
				.filter((any) -> any.id().equals(seat))
				.findFirst()
				.orElseThrow()
				.state();
		}

		private Member[] some(int count) {
			List<Member> others = new ArrayList<>(this.people.subList(1, this.people.size()));
			Collections.shuffle(others, this.random);
			return others.subList(0, count).toArray(Member[]::new);
		}

	}

}
