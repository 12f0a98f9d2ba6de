package org.opscharter.approvals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.opscharter.approvals.Condition.Thresholds;
import org.opscharter.approvals.PlannedStep.Turn;
import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.organisation.PostId;
import org.opscharter.organisation.RoleColumn;
import org.springframework.stereotype.Component;

/**
 * Finds the way a subject takes along a route on a given day: which steps, decided by
 * whom. Nobody decides his own submission; a vacant post is decided by the next superior;
 * consecutive steps of one person become one (X03).
 */
@Component
class RouteMap {

	private final Directory directory;

	private final Thresholds thresholds;

	RouteMap(Directory directory, Thresholds thresholds) {
		this.directory = directory;
		this.thresholds = thresholds;
	}

	/**
	 * The way these facts take.
	 * @throws PostVacant if nobody can decide a step
	 */
	List<PlannedStep> plan(Route route, Facts facts, LocalDate on) {
		List<Member> above = this.directory.superiorsOf(facts.applicant(), on);
		List<PlannedStep> planned = new ArrayList<>();
		boolean held = false;
		for (RouteStep step : route.steps()) {
			boolean conditional = step.when() != null;
			if (conditional && !step.when().holdsFor(facts, this.thresholds, held)) {
				continue;
			}
			held = held || conditional;
			planned.add(plan(step, planned, facts, above, on));
		}
		return planned;
	}

	private PlannedStep plan(RouteStep step, List<PlannedStep> before, Facts facts, List<Member> above, LocalDate on) {
		List<Member> holders = able(holders(step.approver(), facts, above, on));
		boolean own = holders.stream().anyMatch((holder) -> holder.id().equals(facts.applicant()));
		List<Member> persons = holders.stream().filter((holder) -> !holder.id().equals(facts.applicant())).toList();
		Turn turn = Turn.STRAIGHT;
		if (own && (persons.isEmpty() || step.mode() != Mode.ANY)) {
			turn = Turn.OWN;
			persons = persons.isEmpty() ? List.of(nextSuperior(step, facts, above, on)) : persons;
		}
		else if (persons.isEmpty()) {
			turn = Turn.VACANT;
			persons = List.of(nextSuperior(step, facts, above, on));
		}
		return new PlannedStep(before.size() + 1, step, persons, turn, (turn == Turn.VACANT) ? step.name() : null,
				threshold(step), isMerged(persons, before));
	}

	private BigDecimal threshold(RouteStep step) {
		return (step.when() != null && step.when().atLeast() != null) ? this.thresholds.amount(step.when().atLeast())
				: null;
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

	private List<Member> holders(Approver approver, Facts facts, List<Member> above, LocalDate on) {
		return switch (approver.kind()) {
			case SUPERIOR -> above.stream().skip(approver.level() - 1L).limit(1).toList();
			case HEAD -> this.directory.headsOf(facts.department(), on);
			case OPERATIONS_HEAD -> operationsHeads(on);
			case ROLE -> this.directory.holdersOf(approver.role(), on);
			case POST -> this.directory.holdersOf(PostId.of(approver.id()), on);
			case PERSON -> this.directory.find(PersonId.of(approver.id()), on).stream().toList();
			case SUPPLIED -> Optional.ofNullable(facts.supplied().get(approver.supplied()))
				.flatMap((person) -> this.directory.find(person, on))
				.stream()
				.toList();
		};
	}

	private List<Member> operationsHeads(LocalDate on) {
		Optional<DepartmentId> operations = this.directory.operations();
		return operations.isPresent() ? this.directory.headsOf(operations.get(), on) : List.of();
	}

	/** Interns cannot decide (S0-2a). */
	private static List<Member> able(List<Member> members) {
		return members.stream().filter((member) -> !member.isIntern()).toList();
	}

	private Member nextSuperior(RouteStep step, Facts facts, List<Member> above, LocalDate on) {
		return Stream.of(above.stream(), lazily(RoleColumn.GM, on), lazily(RoleColumn.LEAD, on))
			.flatMap((candidates) -> candidates)
			.filter((candidate) -> !candidate.isIntern() && !candidate.id().equals(facts.applicant()))
			.findFirst()
			.orElseThrow(() -> new PostVacant(step.name()));
	}

	private Stream<Member> lazily(RoleColumn role, LocalDate on) {
		return Stream.of(role).flatMap((column) -> this.directory.holdersOf(column, on).stream());
	}

}
