package org.opscharter.approvals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.organisation.PostId;
import org.opscharter.organisation.RoleColumn;
import org.springframework.stereotype.Component;

/**
 * Finds the persons behind an abstract approver on a given day, and who is next above
 * them where there is nobody (X03).
 */
@Component
class Holders {

	private final Directory directory;

	Holders(Directory directory) {
		this.directory = directory;
	}

	/** The applicant and his superiors, the direct one first. */
	Line line(PersonId applicant, LocalDate on) {
		return new Line(this.directory.find(applicant, on).orElseThrow(), this.directory.superiorsOf(applicant, on));
	}

	/** Whoever the approver is; empty when the post is vacant. */
	List<Member> of(Approver approver, Facts facts, Line line, LocalDate on) {
		return (approver.kind() == Approver.Kind.SUPERIOR) ? line.superior(approver.level())
				: direct(approver, facts, on);
	}

	private List<Member> direct(Approver approver, Facts facts, LocalDate on) {
		return switch (approver.kind()) {
			case SUPERIOR -> List.of();
			case HEAD -> this.directory.headsOf(facts.department(), on);
			case OPERATIONS_HEAD ->
				this.directory.operations().map((home) -> this.directory.headsOf(home, on)).orElse(List.of());
			case ROLE -> this.directory.holdersOf(approver.role(), on);
			case POST -> this.directory.holdersOf(PostId.of(approver.id()), on);
			case PERSON -> present(PersonId.of(approver.id()), on);
			case SUPPLIED -> present(facts.supplied().get(approver.supplied()), on);
		};
	}

	/** The same where the line of superiors is not known yet. */
	List<Member> of(Approver approver, Facts facts, LocalDate on) {
		boolean needed = approver.kind() == Approver.Kind.SUPERIOR;
		return needed ? of(approver, facts, line(facts.applicant(), on), on) : direct(approver, facts, on);
	}

	/** Who is above a vacant post, or above an applicant who holds it, nearest first. */
	Stream<Member> next(Approver approver, Facts facts, List<Member> above, boolean own, LocalDate on) {
		Stream<Member> nearest = switch (approver.kind()) {
			case SUPERIOR -> above.stream().skip(approver.level() - 1L);
			case HEAD -> own ? above.stream() : outside(facts.department(), above);
			case OPERATIONS_HEAD -> own ? above.stream() : outside(this.directory.operations().orElse(null), above);
			case ROLE -> isTop(approver.role()) ? Stream.empty() : above.stream();
			case POST, PERSON, SUPPLIED -> above.stream();
		};
		return Stream
			.of(nearest, (approver.role() != RoleColumn.LEAD) ? lazily(RoleColumn.GM, on) : Stream.<Member>empty(),
					lazily(RoleColumn.LEAD, on))
			.flatMap((members) -> members);
	}

	private List<Member> present(@Nullable PersonId person, LocalDate on) {
		if (person == null || this.directory.gone(List.of(person), on).contains(person)) {
			return List.of();
		}
		return this.directory.find(person, on).stream().toList();
	}

	/** Within a department nobody is above its head; the general manager always is. */
	private static Stream<Member> outside(@Nullable DepartmentId department, List<Member> above) {
		return above.stream().filter((member) -> isTop(member.role()) || !isIn(department, member));
	}

	private static boolean isIn(@Nullable DepartmentId department, Member member) {
		return department != null && department.equals(member.department());
	}

	private static boolean isTop(@Nullable RoleColumn role) {
		return role == RoleColumn.GM || role == RoleColumn.LEAD;
	}

	private Stream<Member> lazily(RoleColumn role, LocalDate on) {
		return Stream.of(role).flatMap((column) -> this.directory.holdersOf(column, on).stream());
	}

	/**
	 * Somebody with his line of superiors.
	 */
	record Line(Member applicant, List<Member> above) {

		/** A superior who has left is no superior: his place is vacant. */
		List<Member> superior(int level) {
			PersonId expected = this.applicant.superior();
			for (int step = 1; step <= level; step++) {
				if (this.above.size() < step || !this.above.get(step - 1).id().equals(expected)) {
					return List.of();
				}
				expected = this.above.get(step - 1).superior();
			}
			return List.of(this.above.get(level - 1));
		}

	}

}
