package org.opscharter.approvals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.Directory.Holder;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.organisation.RoleColumn;

/**
 * Who is who around one applicant on one day: the persons behind an abstract approver,
 * and who is next above them where there is nobody (X03).
 *
 * @param above the applicant's superiors, the nearest first
 * @param holders who holds the posts that may be asked, the longest first
 * @param present persons asked for by name who have not left
 * @param operations asks which department is operations
 */
record Cast(Facts facts, Member applicant, List<Member> above, List<Holder> holders, Map<PersonId, Member> present,
		Supplier<Optional<DepartmentId>> operations) {

	/** Whoever the approver is; empty when the post is vacant. */
	List<Member> of(Approver approver) {
		return switch (approver.kind()) {
			case SUPERIOR -> superior(approver.level());
			case HEAD -> holding((held) -> held.head() && held.department().equals(this.facts.department()));
			case OPERATIONS_HEAD -> holding((held) -> held.head() && held.role() == RoleColumn.OM);
			case ROLE -> holding((held) -> held.role() == approver.role());
			case POST -> holding((held) -> held.post().toString().equals(approver.id()));
			case PERSON, SUPPLIED -> Stream.ofNullable(this.present.get(approver.named(this.facts))).toList();
		};
	}

	/** Who is above a vacant post, or above an applicant who holds it, nearest first. */
	Stream<Member> next(Approver approver, boolean own) {
		return Stream.concat(nearest(approver, own), top(approver));
	}

	/** Who remains when nobody above the applicant can decide. */
	Stream<Member> top(Approver approver) {
		Stream<Member> leadership = holding((held) -> held.role() == RoleColumn.LEAD).stream();
		return (approver.role() == RoleColumn.LEAD) ? leadership
				: Stream.concat(holding((held) -> held.role() == RoleColumn.GM).stream(), leadership);
	}

	private Stream<Member> nearest(Approver approver, boolean own) {
		return switch (approver.kind()) {
			case SUPERIOR -> this.above.stream().skip(approver.level() - 1L);
			case HEAD -> own ? this.above.stream() : outside(this.facts.department());
			case OPERATIONS_HEAD -> own ? this.above.stream() : outside(this.operations.get().orElse(null));
			case ROLE -> isTop(approver.role()) ? Stream.empty() : this.above.stream();
			case POST, PERSON, SUPPLIED -> this.above.stream();
		};
	}

	/** A superior who has left is no superior: his place is vacant. */
	private List<Member> superior(int level) {
		PersonId expected = this.applicant.superior();
		for (int step = 1; step <= level; step++) {
			if (this.above.size() < step || !this.above.get(step - 1).id().equals(expected)) {
				return List.of();
			}
			expected = this.above.get(step - 1).superior();
		}
		return List.of(this.above.get(level - 1));
	}

	private List<Member> holding(Predicate<Holder> post) {
		return this.holders.stream().filter(post).map(Holder::member).distinct().toList();
	}

	/** Within a department nobody is above its head; the general manager always is. */
	private Stream<Member> outside(@Nullable DepartmentId department) {
		return this.above.stream()
			.filter((member) -> isTop(member.role()) || department == null || !department.equals(member.department()));
	}

	private static boolean isTop(@Nullable RoleColumn role) {
		return role == RoleColumn.GM || role == RoleColumn.LEAD;
	}

}
