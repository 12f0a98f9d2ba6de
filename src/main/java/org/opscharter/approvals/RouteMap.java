package org.opscharter.approvals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opscharter.approvals.Condition.Thresholds;
import org.opscharter.approvals.PlannedStep.Turn;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.organisation.RoleColumn;
import org.springframework.stereotype.Component;

/**
 * Finds the way a subject takes along a route on a given day: which steps, decided by
 * whom. Nobody decides his own submission; a vacant post is decided by the next superior;
 * consecutive steps of one person become one (X03).
 */
@Component
class RouteMap {

	private final Holders holders;

	private final Thresholds thresholds;

	RouteMap(Holders holders, Thresholds thresholds) {
		this.holders = holders;
		this.thresholds = thresholds;
	}

	/**
	 * The way these facts take.
	 * @throws PostVacant if nobody can decide a step
	 */
	Plan plan(Route route, Facts facts, LocalDate on) {
		List<Approver> asked = Stream.concat(route.steps().stream().map(RouteStep::approver), route.copies().stream())
			.toList();
		Cast cast = this.holders.cast(asked, facts, on);
		List<PlannedStep> planned = new ArrayList<>();
		boolean held = false;
		for (RouteStep step : route.steps()) {
			boolean conditional = step.when() != null;
			if (conditional && !step.when().holdsFor(facts, this.thresholds, held)) {
				continue;
			}
			held = held || conditional;
			planned.add(plan(step, planned, cast));
		}
		return new Plan(cast.applicant(), planned, copies(route, cast));
	}

	/**
	 * Who decides one step of it today, whatever was planned before.
	 * @throws PostVacant if nobody can
	 */
	PlannedStep again(RouteStep step, Facts facts, LocalDate on) {
		return plan(step, List.of(), this.holders.cast(List.of(step.approver()), facts, on));
	}

	private static Set<PersonId> copies(Route route, Cast cast) {
		Set<PersonId> persons = new HashSet<>();
		route.copies().forEach((approver) -> persons.addAll(ids(cast.of(approver))));
		persons.remove(cast.applicant().id());
		return persons;
	}

	private PlannedStep plan(RouteStep step, List<PlannedStep> before, Cast cast) {
		List<Member> holders = able(cast.of(step.approver()));
		PersonId applicant = cast.applicant().id();
		boolean own = holders.stream().anyMatch((holder) -> holder.id().equals(applicant));
		List<Member> persons = holders.stream().filter((holder) -> !holder.id().equals(applicant)).toList();
		Turn turn = Turn.STRAIGHT;
		if (own && (persons.isEmpty() || step.mode() != Mode.ANY)) {
			turn = Turn.OWN;
			persons = persons.isEmpty() ? List.of(next(step, cast, true)) : persons;
		}
		else if (persons.isEmpty()) {
			turn = Turn.VACANT;
			persons = List.of(next(step, cast, false));
		}
		return new PlannedStep(before.size() + 1, step, persons, turn, (turn == Turn.VACANT) ? step.name() : null,
				threshold(step), isMerged(persons, before));
	}

	private @Nullable BigDecimal threshold(RouteStep step) {
		return (step.when() != null && step.when().atLeast() != null)
				? this.thresholds.amount(step.when().atLeast()).orElse(null) : null;
	}

	private static boolean isMerged(List<Member> persons, List<PlannedStep> before) {
		if (before.isEmpty()) {
			return false;
		}
		Set<PersonId> now = ids(persons);
		return now.size() == 1 && now.equals(ids(before.get(before.size() - 1).persons()));
	}

	private static Set<PersonId> ids(List<Member> persons) {
		Set<PersonId> ids = new HashSet<>();
		persons.forEach((person) -> ids.add(person.id()));
		return ids;
	}

	/** Interns cannot decide (S0-2a). */
	private static List<Member> able(List<Member> members) {
		return members.stream().filter((member) -> !member.isIntern()).toList();
	}

	/**
	 * Where the applicant himself stands at the top, it is the leadership's post that is
	 * missing, not his.
	 */
	private static Member next(RouteStep step, Cast cast, boolean own) {
		PersonId applicant = cast.applicant().id();
		return cast.next(step.approver(), own)
			.filter((member) -> !member.isIntern() && !member.id().equals(applicant))
			.findFirst()
			.orElseThrow(() -> {
				boolean atTheTop = cast.top(step.approver()).anyMatch((member) -> member.id().equals(applicant));
				return new PostVacant(atTheTop ? "approvals.post." + RoleColumn.LEAD : step.name());
			});
	}

}
