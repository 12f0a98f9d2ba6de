package org.opscharter.approvals;

import java.sql.Timestamp;
import java.util.List;

import com.github.f4b6a3.uuid.UuidCreator;
import org.jspecify.annotations.Nullable;
import org.opscharter.activity.Activity;
import org.opscharter.activity.ActivityLog;
import org.opscharter.activity.Subject;
import org.opscharter.clauses.ClauseId;
import org.opscharter.numbering.Numbers;
import org.opscharter.organisation.PersonId;
import org.opscharter.time.BusinessTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes down what happened to a request, and what was said about it (审批记录).
 */
@Component
class ApprovalTrail {

	static final ClauseId LEVEL_BY_LEVEL = ClauseId.of("S0-7.2a");

	private final ActivityLog activity;

	private final Numbers numbers;

	private final JdbcClient jdbc;

	private final BusinessTime time;

	ApprovalTrail(ActivityLog activity, Numbers numbers, JdbcClient jdbc, BusinessTime time) {
		this.activity = activity;
		this.numbers = numbers;
		this.jdbc = jdbc;
		this.time = time;
	}

	String nextNumber() {
		return this.numbers.next("SP", this.time.today().getYear());
	}

	void submitted(ApprovalRequest request, @Nullable RequestStatus before) {
		this.jdbc.sql("""
				insert into approvals.submission (request_id, round, revision, fingerprint, submitted_at)
				values (:request, :round, :revision, :fingerprint, :at)
				""")
			.param("request", request.id().id())
			.param("round", request.round())
			.param("revision", request.revision().number())
			.param("fingerprint", request.revision().fingerprint())
			.param("at", now())
			.update();
		write(request, request.applicant(), "submitted", request.basis(), before, "");
	}

	void decided(ApprovalRequest request, Seat seat, String words, List<Remark> remarks) {
		write(request, seat.person(), deed(seat), ClauseId.of(seat.clause()), RequestStatus.PENDING, words);
		remarks.forEach((remark) -> remarked(request, seat.person(), remark));
	}

	private static String deed(Seat seat) {
		return seat.is(SeatState.AGREED) ? "agree" : seat.is(SeatState.RETURNED) ? "return" : "decline";
	}

	void amended(ApprovalRequest request, PersonId by) {
		write(request, by, "amended", request.basis(), RequestStatus.PENDING, "");
	}

	void withdrawn(ApprovalRequest request, PersonId by) {
		write(request, by, "withdrawn", request.basis(), RequestStatus.PENDING, "");
	}

	void voided(ApprovalRequest request, RequestStatus before, PersonId by, String reason) {
		write(request, by, "voided", request.basis(), before, reason);
	}

	void remarked(ApprovalRequest request, PersonId by, Remark remark) {
		this.jdbc.sql("""
				insert into approvals.remark (id, request_id, person_id, revision, section, words, made_at)
				values (:id, :request, :person, :revision, :section, :words, :at)
				""")
			.param("id", UuidCreator.getTimeOrderedEpoch())
			.param("request", request.id().id())
			.param("person", by.id())
			.param("revision", request.revision().number())
			.param("section", remark.section())
			.param("words", remark.words())
			.param("at", now())
			.update();
	}

	private Timestamp now() {
		return Timestamp.from(this.time.now());
	}

	private void write(ApprovalRequest request, PersonId by, String deed, ClauseId clause,
			@Nullable RequestStatus before, String words) {
		Subject subject = new Subject("approval", request.id().id(), request.number(), request.title(),
				"/approvals/" + request.number());
		this.activity.record(new Activity(subject, by, "activity.approval." + deed, clause,
				(before != null) ? "approval.status." + before : null, "approval.status." + request.status(), words,
				this.time.now()));
	}

}
