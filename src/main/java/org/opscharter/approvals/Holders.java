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

	/** The superiors of the applicant, the direct one first. */
	List<Member> above(PersonId applicant, LocalDate on) {
		return this.directory.superiorsOf(applicant, on);
	}

	/** Whoever the approver is; empty when the post is vacant. */
	List<Member> of(Approver approver, Facts facts, List<Member> above, LocalDate on) {
		return switch (approver.kind()) {
			case SUPERIOR -> superior(approver.level(), facts.applicant(), above, on);
			case HEAD -> this.directory.headsOf(facts.department(), on);
			case OPERATIONS_HEAD ->
				this.directory.operations().map((home) -> this.directory.headsOf(home, on)).orElse(List.of());
			case ROLE -> this.directory.holdersOf(approver.role(), on);
			case POST -> this.directory.holdersOf(PostId.of(approver.id()), on);
			case PERSON -> present(PersonId.of(approver.id()), on);
			case SUPPLIED -> present(facts.supplied().get(approver.supplied()), on);
		};
	}

	/** Who is above a vacant post, or above an applicant who holds it, nearest first. */
	Stream<Member> next(Approver approver, Facts facts, List<Member> above, boolean own, LocalDate on) {
		Stream<Member> line = switch (approver.kind()) {
			case SUPERIOR -> above.stream().skip(approver.level() - 1L);
			case HEAD -> own ? above.stream() : outside(facts.department(), above);
			case OPERATIONS_HEAD -> own ? above.stream() : outside(this.directory.operations().orElse(null), above);
			case ROLE -> isTop(approver.role()) ? Stream.empty() : above.stream();
			case POST, PERSON, SUPPLIED -> above.stream();
		};
		return Stream
			.of(line, (approver.role() != RoleColumn.LEAD) ? lazily(RoleColumn.GM, on) : Stream.<Member>empty(),
					lazily(RoleColumn.LEAD, on))
			.flatMap((members) -> members);
	}

	private List<Member> present(@Nullable PersonId person, LocalDate on) {
		if (person == null || this.directory.gone(List.of(person), on).contains(person)) {
			return List.of();
		}
		return this.directory.find(person, on).stream().toList();
	}

	/** A superior who has left is no superior: his place is vacant. */
	private List<Member> superior(int level, PersonId applicant, List<Member> above, LocalDate on) {
		PersonId expected = this.directory.find(applicant, on).map(Member::superior).orElse(null);
		for (int step = 1; step <= level; step++) {
			if (above.size() < step || !above.get(step - 1).id().equals(expected)) {
				return List.of();
			}
			expected = above.get(step - 1).superior();
		}
		return List.of(above.get(level - 1));
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

}
