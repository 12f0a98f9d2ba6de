package org.opscharter.projects;

import java.util.function.Supplier;
import java.util.stream.Stream;

import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.organisation.RoleColumn;
import org.opscharter.projects.ProposalRefused.Reason;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * Finds who hosts an internal review (C53): the head of the author's department. The
 * head's own proposal is hosted by the next superior. Either may name somebody else,
 * never the author.
 */
@Component
public class Hosts {

	private final Directory directory;

	private final BusinessTime time;

	Hosts(Directory directory, BusinessTime time) {
		this.directory = directory;
		this.time = time;
	}

	/**
	 * Who hosts if nobody else is named.
	 * @throws ProposalRefused if there is nobody above the author
	 */
	public Member hostFor(PersonId author, DepartmentId department) {
		return Stream
			.of(lazily(() -> this.directory.headsOf(department, this.time.today()).stream()),
					lazily(() -> this.directory.superiorsOf(author, this.time.today()).stream()),
					lazily(() -> this.directory.holdersOf(RoleColumn.GM, this.time.today()).stream()),
					lazily(() -> this.directory.holdersOf(RoleColumn.LEAD, this.time.today()).stream()))
			.flatMap((candidates) -> candidates)
			.filter((candidate) -> !candidate.isIntern() && !candidate.id().equals(author))
			.findFirst()
			.orElseThrow(() -> new ProposalRefused(Reason.NO_HOST));
	}

	private static Stream<Member> lazily(Supplier<Stream<Member>> candidates) {
		return Stream.of(candidates).flatMap(Supplier::get);
	}

}
