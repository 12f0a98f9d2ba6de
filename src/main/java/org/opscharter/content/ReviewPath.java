package org.opscharter.content;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.opscharter.approvals.Approvals;
import org.opscharter.approvals.Facts;
import org.opscharter.approvals.PlannedStep;
import org.opscharter.approvals.Submission;
import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * The way a draft takes through its review, as it stands today.
 */
@Component
public class ReviewPath {

	static final String ROUTE = "approval.content";

	private final Approvals approvals;

	private final Places places;

	private final ReviewRules rules;

	private final Directory directory;

	private final BusinessTime time;

	ReviewPath(Approvals approvals, Places places, ReviewRules rules, Directory directory, BusinessTime time) {
		this.approvals = approvals;
		this.places = places;
		this.rules = rules;
		this.directory = directory;
		this.time = time;
	}

	/**
	 * Who would look at it if it were handed in now.
	 * @throws org.opscharter.approvals.PostVacant if nobody can decide one of the steps
	 */
	public List<PlannedStep> of(Draft draft) {
		return this.approvals.preview(ROUTE, facts(draft));
	}

	/** Whether this person would decide on it. */
	boolean asks(Draft draft, PersonId person) {
		return of(draft).stream()
			.flatMap((step) -> step.persons().stream())
			.anyMatch((member) -> member.id().equals(person));
	}

	/** Hands it to the first who decides. */
	void begin(Draft draft) {
		this.approvals.submit(new Submission(ROUTE, draft.subject(), draft.frozen(), facts(draft)));
	}

	/** Hands a correction of it to the first who decides. */
	void begin(Correction correction, Draft draft) {
		this.approvals.submit(new Submission(ROUTE, correction.subject(), correction.revision(),
				facts(draft, correction.manuscript(), correction.by())));
	}

	private Facts facts(Draft draft) {
		return facts(draft, draft.manuscript(), draft.author());
	}

	private Facts facts(Draft draft, Manuscript text, PersonId applicant) {
		return new Facts(applicant, department(draft), null, text.category().name(),
				Set.copyOf(this.rules.flags(text, this.places.of(text))), Map.of());
	}

	DepartmentId department(Draft draft) {
		return this.directory.find(draft.author(), this.time.today())
			.map(Member::department)
			.or(this.directory::operations)
			.orElseThrow();
	}

}
