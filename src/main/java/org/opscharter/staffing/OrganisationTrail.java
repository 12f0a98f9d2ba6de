package org.opscharter.staffing;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.opscharter.activity.Activity;
import org.opscharter.activity.ActivityLog;
import org.opscharter.activity.Subject;
import org.opscharter.clauses.ClauseId;
import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.PersonId;
import org.opscharter.organisation.PostId;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * Writes what happened to the organisation into the trail, in the transaction of the
 * change.
 */
@Component
class OrganisationTrail {

	/** Posts are set up as needed. */
	private static final ClauseId POSTS = ClauseId.of("S0-6a");

	/** The company has no identity of its own: there is one. */
	private static final UUID COMPANY = new UUID(0, 1);

	private final ActivityLog log;

	private final BusinessTime time;

	OrganisationTrail(ActivityLog log, BusinessTime time) {
		this.log = log;
		this.time = time;
	}

	void company(String deed, @Nullable String before, String after, PersonId by) {
		record(new Subject("company", COMPANY, "", after, "/organisation"), deed, null, before, after, by);
	}

	void department(DepartmentId id, String name, String deed, @Nullable String before, @Nullable String after,
			PersonId by) {
		record(new Subject("department", id.id(), "", name, "/organisation#d-" + id), deed, null, before, after, by);
	}

	void post(PostId id, String name, String deed, @Nullable String before, @Nullable String after, PersonId by) {
		record(new Subject("post", id.id(), "", name, "/organisation#p-" + id), deed, POSTS, before, after, by);
	}

	void person(PersonId id, String name, String deed, @Nullable String before, @Nullable String after, PersonId by) {
		record(new Subject("person", id.id(), "", name, "/organisation/people/" + id), deed, null, before, after, by);
	}

	private void record(Subject subject, String deed, @Nullable ClauseId clause, @Nullable String before,
			@Nullable String after, PersonId by) {
		this.log.record(new Activity(subject, by, "activity.organisation." + deed, clause, before, after, null,
				this.time.now()));
	}

}
