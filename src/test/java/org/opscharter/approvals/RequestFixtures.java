package org.opscharter.approvals;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.opscharter.activity.Subject;
import org.opscharter.approvals.PlannedStep.Turn;
import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.EmploymentType;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.organisation.RoleColumn;

/**
 * Requests on their way, without a database: the rules need none.
 */
final class RequestFixtures {

	static final Instant MONDAY = Instant.parse("2026-06-08T01:00:00Z");

	static final StepClock CLOCK = new StepClock(MONDAY, (from, hours) -> from.plus(Duration.ofHours(hours)));

	static final DepartmentId OPERATIONS = DepartmentId.next();

	private RequestFixtures() {
	}

	static Member member(String name) {
		return new Member(PersonId.next(), name, name, RoleColumn.SP, OPERATIONS, "运营部", EmploymentType.FORMAL, null);
	}

	static Revision revision(int number) {
		return new Revision(number, "%064d".formatted(number));
	}

	static PlannedStep step(int position, Mode mode, boolean merged, Member... persons) {
		Approver approver = new Approver(Approver.Kind.HEAD, 0, null, null, null);
		RouteStep step = new RouteStep("step." + position, approver, mode, null, "S0-7.2a", false, 8);
		return new PlannedStep(position, step, List.of(persons), Turn.STRAIGHT, null, null, merged);
	}

	static Submission submission(Member applicant, int revision) {
		Subject subject = new Subject("paper", UUID.randomUUID(), "XX-2026-0001", "暑期招生季线上推广", "/papers/1");
		return new Submission("approval.project", subject, revision(revision),
				Facts.of(applicant.id(), OPERATIONS, new BigDecimal("80000"), ""));
	}

	static ApprovalRequest pending(Member applicant, Route.Resume resume, List<PlannedStep> path) {
		Route route = new Route("approval.project", 1, resume, new ArrayList<>(), List.of(), Set.of());
		ApprovalRequest request = new ApprovalRequest("SP-2026-0001", route, submission(applicant, 1), applicant.name(),
				MONDAY);
		request.walk(path, CLOCK);
		return request;
	}

	static List<String> states(ApprovalRequest request) {
		return request.path().seats().stream().map((seat) -> seat.position() + " " + seat.state()).toList();
	}

}
