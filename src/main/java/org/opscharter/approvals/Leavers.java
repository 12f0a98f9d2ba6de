package org.opscharter.approvals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.opscharter.organisation.Directory;
import org.opscharter.organisation.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sees to it that no request waits for somebody who has left: his place goes to whoever
 * holds the post now, or else to the next superior.
 */
@Component
class Leavers {

	private static final Logger logger = LoggerFactory.getLogger(Leavers.class);

	private final Directory directory;

	private final RouteBook routes;

	private final RouteMap map;

	Leavers(Directory directory, RouteBook routes, RouteMap map) {
		this.directory = directory;
		this.routes = routes;
		this.map = map;
	}

	/**
	 * Gives the places of those who have left to others.
	 */
	void relieve(ApprovalRequest request, StepClock clock, LocalDate today) {
		List<Seat> ahead = request.path().toCome();
		if (ahead.isEmpty()) {
			return;
		}
		Set<PersonId> gone = this.directory.gone(ahead.stream().map(Seat::person).toList(), today);
		ahead.stream()
			.filter((seat) -> gone.contains(seat.person()))
			.forEach((seat) -> relieve(request, seat, clock, today));
	}

	/** Where nobody can, the seat stays; it is tried again every day. */
	private void relieve(ApprovalRequest request, Seat seat, StepClock clock, LocalDate today) {
		try {
			request.standIn(seat, planned(request, seat, today), clock);
		}
		catch (PostVacant vacant) {
			logger.warn("{} waits for somebody who has left: {}", request.number(), vacant.getMessage());
		}
	}

	private PlannedStep planned(ApprovalRequest request, Seat seat, LocalDate today) {
		RouteStep step = this.routes.version(request.route(), request.routeVersion())
			.steps()
			.stream()
			.filter((candidate) -> candidate.name().equals(seat.step()))
			.findFirst()
			.orElseThrow();
		return this.map.again(step, request.facts(), today);
	}

}
