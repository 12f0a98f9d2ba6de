package org.opscharter.approvals;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.organisation.PostId;
import org.opscharter.organisation.RoleColumn;
import org.springframework.stereotype.Component;

/**
 * Asks the directory who stands behind abstract approvers on a given day: once for the
 * applicant's line and once for the posts, however many approvers there are.
 */
@Component
class Holders {

	private final Directory directory;

	Holders(Directory directory) {
		this.directory = directory;
	}

	/** Everybody these approvers may fall to, in the applicant's place. */
	Cast cast(Collection<Approver> approvers, Facts facts, LocalDate on) {
		List<Member> line = this.directory.lineOf(facts.applicant(), on);
		return new Cast(facts, line.get(0), line.subList(1, line.size()),
				this.directory.holders(facts.department(), roles(approvers), posts(approvers), on),
				present(approvers, facts, on), this.directory::operations);
	}

	/** The top is asked along: whatever is vacant may come to it. */
	private static Set<RoleColumn> roles(Collection<Approver> approvers) {
		Set<RoleColumn> roles = EnumSet.of(RoleColumn.GM, RoleColumn.LEAD, RoleColumn.OM);
		approvers.stream().map(Approver::role).filter(Objects::nonNull).forEach(roles::add);
		return roles;
	}

	private static List<PostId> posts(Collection<Approver> approvers) {
		return approvers.stream()
			.filter((approver) -> approver.kind() == Approver.Kind.POST)
			.map((approver) -> PostId.of(approver.id()))
			.toList();
	}

	/** Persons asked for by name, as far as they have not left. */
	private Map<PersonId, Member> present(Collection<Approver> approvers, Facts facts, LocalDate on) {
		Set<PersonId> named = approvers.stream()
			.flatMap((approver) -> Stream.ofNullable(approver.named(facts)))
			.collect(Collectors.toSet());
		Map<PersonId, Member> present = this.directory.members(named, on);
		if (!present.isEmpty()) {
			present.keySet().removeAll(this.directory.gone(named, on));
		}
		return present;
	}

}
