package org.opscharter.approvals;

import java.sql.Timestamp;
import java.text.DecimalFormat;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import com.github.f4b6a3.uuid.UuidCreator;
import org.jspecify.annotations.Nullable;
import org.opscharter.activity.Activity;
import org.opscharter.activity.ActivityLog;
import org.opscharter.activity.Subject;
import org.opscharter.clauses.ClauseId;
import org.opscharter.notifications.Notice;
import org.opscharter.notifications.Notifier;
import org.opscharter.numbering.Numbers;
import org.opscharter.organisation.PersonId;
import org.opscharter.time.BusinessTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes down what happened to a request, and tells those who must know: one notice per
 * fact and person.
 */
@Component
class ApprovalTrail {

	private static final ClauseId LEVEL_BY_LEVEL = ClauseId.of("S0-7.2a");

	private final ActivityLog activity;

	private final Notifier notifier;

	private final Numbers numbers;

	private final JdbcClient jdbc;

	private final BusinessTime time;

	ApprovalTrail(ActivityLog activity, Notifier notifier, Numbers numbers, JdbcClient jdbc, BusinessTime time) {
		this.activity = activity;
		this.notifier = notifier;
		this.numbers = numbers;
		this.jdbc = jdbc;
		this.time = time;
	}

	String nextNumber() {
		return this.numbers.next("SP", this.time.today().getYear());
	}

	void submitted(ApprovalRequest request) {
		write(request, request.applicant(), "submitted", LEVEL_BY_LEVEL, null, "");
		tellTheNext(request);
	}

	void decided(ApprovalRequest request, Seat seat, Verdict verdict) {
		write(request, verdict.by(), verdict.outcome().name().toLowerCase(Locale.ROOT), ClauseId.of(seat.clause()),
				RequestStatus.PENDING, verdict.words());
		if (request.status() == RequestStatus.PENDING) {
			tellTheNext(request);
		}
		else {
			tell(List.of(request.applicant()), request, request.status().name().toLowerCase(Locale.ROOT),
					"request/%s/round/%d/%s".formatted(request.id().id(), request.round(), request.status()),
					request.subject().link(), request.title(), verdict.words());
		}
	}

	void withdrawn(ApprovalRequest request, PersonId by) {
		write(request, by, "withdrawn", LEVEL_BY_LEVEL, RequestStatus.PENDING, "");
	}

	void voided(ApprovalRequest request, PersonId by, String reason) {
		write(request, by, "voided", LEVEL_BY_LEVEL, RequestStatus.APPROVED, reason);
	}

	void remarked(ApprovalRequest request, PersonId by, String section, String words) {
		this.jdbc.sql("""
				insert into approvals.remark (id, request_id, person_id, revision, section, words, made_at)
				values (:id, :request, :person, :revision, :section, :words, :at)
				""")
			.param("id", UuidCreator.getTimeOrderedEpoch())
			.param("request", request.id().id())
			.param("person", by.id())
			.param("revision", request.revision().number())
			.param("section", section)
			.param("words", words)
			.param("at", Timestamp.from(this.time.now()))
			.update();
	}

	private void write(ApprovalRequest request, PersonId by, String deed, ClauseId clause,
			@Nullable RequestStatus before, String words) {
		Subject subject = new Subject("approval", request.id().id(), request.number(), request.title(),
				"/approvals/" + request.number());
		this.activity.record(new Activity(subject, by, "activity.approval." + deed, clause,
				(before != null) ? "approval.status." + before : null, "approval.status." + request.status(), words,
				this.time.now()));
	}

	private void tellTheNext(ApprovalRequest request) {
		List<Seat> open = request.open();
		if (open.isEmpty()) {
			return;
		}
		Seat first = open.get(0);
		tell(open.stream().map(Seat::person).toList(), request, "arrived",
				"seat/%s/%d/%d".formatted(request.id().id(), first.round(), first.position()),
				"/approvals/" + request.number(), request.title(), amount(request), due(first.dueAt()));
	}

	private void tell(List<PersonId> persons, ApprovalRequest request, String key, String fact, String link,
			String... arguments) {
		this.notifier.tell(persons,
				new Notice(fact, "approvals.notice." + key, List.of(arguments), link, LEVEL_BY_LEVEL), this.time.now());
	}

	private static String amount(ApprovalRequest request) {
		return (request.amount() != null) ? new DecimalFormat("#,##0.##").format(request.amount()) : "";
	}

	private static String due(@Nullable Instant due) {
		return (due != null) ? DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(due.atZone(BusinessTime.ZONE)) : "";
	}

}
