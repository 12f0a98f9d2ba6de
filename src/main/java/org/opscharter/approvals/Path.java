package org.opscharter.approvals;

import java.util.List;

import org.opscharter.organisation.PersonId;

/**
 * The seats of one round in the order they are taken.
 */
record Path(List<Seat> seats) {

	/** Who is asked now. */
	List<Seat> open() {
		return in(SeatState.OPEN);
	}

	/** Who will be asked later. */
	List<Seat> waiting() {
		return in(SeatState.WAITING);
	}

	/** Whoever is asked now or later. */
	List<Seat> ahead() {
		return this.seats.stream().filter((seat) -> seat.is(SeatState.OPEN) || seat.is(SeatState.WAITING)).toList();
	}

	/**
	 * Whoever is asked now or later, or would be if he did not decide in the step before.
	 */
	List<Seat> toCome() {
		int now = open().stream().mapToInt(Seat::position).findFirst().orElse(Integer.MAX_VALUE);
		return this.seats.stream()
			.filter((seat) -> seat.is(SeatState.OPEN) || seat.is(SeatState.WAITING)
					|| (seat.is(SeatState.MERGED) && seat.position() > now))
			.toList();
	}

	List<Seat> at(int position) {
		return this.seats.stream().filter((seat) -> seat.position() == position).toList();
	}

	List<Seat> of(PersonId person) {
		return this.seats.stream().filter((seat) -> seat.person().equals(person)).toList();
	}

	/** Whether somebody who agreed has answered the criteria. */
	boolean isAnswered() {
		return this.seats.stream().anyMatch(Seat::hasAnswers);
	}

	/** Whether a step is over: nobody of it is asked any more. */
	boolean isOver(int position) {
		return ahead().stream().noneMatch((seat) -> seat.position() == position);
	}

	/**
	 * Whether these persons have agreed to this step before the position that returned
	 * the subject; only then may 直达 pass it over.
	 */
	boolean hasPassed(PlannedStep step, int before) {
		List<PersonId> agreed = this.seats.stream()
			.filter((seat) -> seat.position() < before && seat.step().equals(step.step().name()) && seat.isPassed())
			.map(Seat::person)
			.toList();
		return (step.step().mode() == Mode.ANY) ? step.persons().stream().anyMatch((one) -> agreed.contains(one.id()))
				: step.persons().stream().allMatch((one) -> agreed.contains(one.id()));
	}

	/**
	 * Seats still to come whose step falls to the one person who has the step before.
	 */
	List<Seat> repeats() {
		return ahead().stream().filter((seat) -> {
			List<Seat> before = taken(seat.position() - 1);
			return taken(seat.position()).size() == 1 && before.size() == 1
					&& before.get(0).person().equals(seat.person()) && !before.get(0).is(SeatState.CARRIED);
		}).toList();
	}

	private List<Seat> taken(int position) {
		return at(position).stream().filter((seat) -> !seat.is(SeatState.LAPSED)).toList();
	}

	private List<Seat> in(SeatState state) {
		return this.seats.stream().filter((seat) -> seat.is(state)).toList();
	}

}
