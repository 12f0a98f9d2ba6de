package org.opscharter.approvals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import org.opscharter.organisation.Member;

/**
 * A request's way along its path, round after round. While anybody is still to be asked,
 * exactly one step of the newest round is open.
 */
@Embeddable
class Walk {

	private int round;

	private int position;

	@Enumerated(EnumType.STRING)
	private Route.Resume resume;

	@OneToMany(mappedBy = "request", cascade = CascadeType.PERSIST)
	private List<Seat> seats = new ArrayList<>();

	protected Walk() {
	}

	Walk(Route.Resume resume) {
		this.resume = resume;
	}

	int round() {
		return this.round;
	}

	/** The seats of the newest round, in the order of the path. */
	Path path() {
		return new Path(this.seats.stream()
			.filter((seat) -> seat.round() == this.round)
			.sorted(Comparator.comparingInt(Seat::position).thenComparingInt(Seat::place))
			.toList());
	}

	List<Seat> everySeat() {
		return List.copyOf(this.seats);
	}

	/** Starts the first round; its first step opens. */
	void start(ApprovalRequest request, List<PlannedStep> path, StepClock clock) {
		walk(request, path, (step) -> false, clock);
	}

	/**
	 * Starts a round for the next revision: 重走 from the first step, 直达 past the steps
	 * whose persons had agreed before it was returned.
	 */
	void resume(ApprovalRequest request, List<PlannedStep> path, StepClock clock) {
		Path walked = path();
		int returnedAt = this.position;
		walk(request, path, (step) -> this.resume == Route.Resume.DIRECT && walked.hasPassed(step, returnedAt), clock);
	}

	/** One person agreed; his step may be over, and the next one opens. */
	void agreed(Seat seat, StepClock clock) {
		if (seat.mode() == Mode.ANY) {
			path().at(seat.position()).stream().filter((other) -> other.is(SeatState.OPEN)).forEach(Seat::lapse);
		}
		openNext(clock);
	}

	/**
	 * Back to an earlier step within the same revision. 重走 asks everybody from there on
	 * again; 直达 only that step and the one that returned it.
	 */
	void backTo(int earlier, Seat from, StepClock clock) {
		lapse();
		List<Seat> walked = path().seats();
		this.round++;
		walked.forEach((seat) -> this.seats.add(seat.again(this.round, stateAfterReturn(seat, from, earlier))));
		openNext(clock);
	}

	/**
	 * Gives the place of somebody who has left to those who hold the post now. However
	 * the places fall, somebody is asked still: a departure approves nothing.
	 */
	void standIn(ApprovalRequest request, Seat seat, PlannedStep planned, StepClock clock) {
		List<Seat> step = path().at(seat.position());
		List<Member> newcomers = planned.persons()
			.stream()
			.filter((person) -> step.stream().noneMatch((taken) -> taken.person().equals(person.id())))
			.toList();
		if (newcomers.isEmpty() && path().ahead().stream().allMatch(seat::equals)) {
			return;
		}
		seat.lapse();
		if (seat.mode() != Mode.ANY || path().isOver(seat.position())) {
			int place = step.size();
			for (Member person : newcomers) {
				this.seats.add(
						new Seat(request, this.round, planned.at(seat.position()), person, place++, SeatState.WAITING));
			}
		}
		List<Seat> repeats = path().repeats();
		if (repeats.size() < path().ahead().size()) {
			repeats.forEach(Seat::merge);
		}
		openNext(clock);
	}

	/** Nobody is asked any more. */
	void lapse() {
		path().ahead().forEach(Seat::lapse);
	}

	private void walk(ApprovalRequest request, List<PlannedStep> path, Predicate<PlannedStep> passed, StepClock clock) {
		this.round++;
		boolean allPassed = path.stream().allMatch(passed);
		boolean carried = false;
		for (PlannedStep step : path) {
			boolean mergeable = step.merged() && !carried;
			carried = passed.test(step) && !(allPassed && step.position() == path.size());
			SeatState state = carried ? SeatState.CARRIED : mergeable ? SeatState.MERGED : SeatState.WAITING;
			int place = 0;
			for (Member person : step.persons()) {
				this.seats.add(new Seat(request, this.round, step, person, place++, state));
			}
		}
		openNext(clock);
	}

	private SeatState stateAfterReturn(Seat seat, Seat from, int earlier) {
		if (seat.is(SeatState.MERGED)) {
			return SeatState.MERGED;
		}
		boolean passed = seat.position() < earlier || (this.resume == Route.Resume.DIRECT && seat.position() > earlier
				&& seat.position() < from.position());
		return passed ? SeatState.CARRIED : SeatState.WAITING;
	}

	/** Opens what comes next, unless somebody is being asked or nobody is left. */
	private void openNext(StepClock clock) {
		List<Seat> waiting = path().waiting();
		if (waiting.isEmpty() || !path().open().isEmpty()) {
			return;
		}
		this.position = waiting.get(0).position();
		waiting.stream()
			.filter((seat) -> seat.position() == this.position)
			.limit((waiting.get(0).mode() == Mode.SEQUENCE) ? 1 : Long.MAX_VALUE)
			.forEach(clock::open);
	}

}
