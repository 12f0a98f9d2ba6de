package org.opscharter.requests;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opscharter.activity.Activity;
import org.opscharter.activity.ActivityLog;
import org.opscharter.clauses.ClauseId;
import org.opscharter.notifications.Notice;
import org.opscharter.notifications.Notifier;
import org.opscharter.numbering.Numbers;
import org.opscharter.organisation.PersonId;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * Writes down what happened to a service request, and tells those who must know.
 */
@Component
class ServiceRequestTrail {

	/** 相关部门提需求，提交运营经理. */
	private static final ClauseId REQUESTS = ClauseId.of("S3-3.1.1");

	private final ActivityLog activity;

	private final Notifier notifier;

	private final Numbers numbers;

	private final BusinessTime time;

	ServiceRequestTrail(ActivityLog activity, Notifier notifier, Numbers numbers, BusinessTime time) {
		this.activity = activity;
		this.notifier = notifier;
		this.numbers = numbers;
		this.time = time;
	}

	String nextNumber() {
		return this.numbers.next("XQ", this.time.today().getYear());
	}

	void write(ServiceRequest request, PersonId by, String deed, @Nullable ServiceRequestStatus before, String words) {
		this.activity.record(new Activity(request.subject(), by, "activity.request." + deed, REQUESTS,
				(before != null) ? "request.status." + before : null, "request.status." + request.status(), words,
				this.time.now()));
	}

	/** The applicant learns who works on it, the writer that he is asked to. */
	void started(ServiceRequest request, PersonId writer, String writerName, String by, String proposal) {
		tell(request.applicant(), request, "started", "/requests/" + request.number(), request.wish().title(),
				writerName, proposal);
		tell(writer, request, "assigned", "/proposals/" + proposal + "/edit", request.wish().title(), by);
	}

	private void tell(PersonId person, ServiceRequest request, String key, String link, String... arguments) {
		this.notifier.tell(List.of(person), new Notice("request/%s/%s".formatted(request.id().id(), key),
				"requests.notice." + key, List.of(arguments), link, REQUESTS), this.time.now());
	}

}
