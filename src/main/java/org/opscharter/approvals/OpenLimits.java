package org.opscharter.approvals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;

import org.opscharter.activity.Activity;
import org.opscharter.activity.ActivityLog;
import org.opscharter.activity.Subject;
import org.opscharter.time.BusinessTime;
import org.opscharter.time.CalendarChanged;
import org.opscharter.time.WorkingTime;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts the limits of open steps anew when the working calendar changes, and notes each
 * that moved (X02).
 */
@Component
class OpenLimits {

	private final JdbcClient jdbc;

	private final WorkingTime working;

	private final ActivityLog activity;

	private final BusinessTime time;

	OpenLimits(JdbcClient jdbc, WorkingTime working, ActivityLog activity, BusinessTime time) {
		this.jdbc = jdbc;
		this.working = working;
		this.activity = activity;
		this.time = time;
	}

	@EventListener
	void countAnew(CalendarChanged change) {
		this.jdbc.sql("""
				select s.id, s.opened_at, s.limit_hours, s.due_at, r.id as request, r.number, r.title
				  from approvals.seat s join approvals.request r on r.id = s.request_id
				 where s.state = 'OPEN' and s.due_at is not null
				 order by s.id
				   for update of s
				""").query((row, number) -> limit(row)).list().forEach(this::countAnew);
	}

	private void countAnew(Limit limit) {
		Instant due = this.working.plusHours(limit.opened(), limit.hours());
		if (!due.equals(limit.due())) {
			this.jdbc.sql("update approvals.seat set due_at = :due where id = :seat")
				.param("due", Timestamp.from(due))
				.param("seat", limit.seat())
				.update();
			this.activity.record(new Activity(limit.subject(), null, "activity.approval.limit_moved", null,
					words(limit.due()), words(due), null, this.time.now()));
		}
	}

	private static String words(Instant moment) {
		return "%tF %<tR".formatted(moment.atZone(BusinessTime.ZONE));
	}

	private static Limit limit(ResultSet row) throws SQLException {
		Subject subject = new Subject("approval", row.getObject("request", UUID.class), row.getString("number"),
				row.getString("title"), "/approvals/" + row.getString("number"));
		return new Limit(row.getObject("id", UUID.class), row.getTimestamp("opened_at").toInstant(),
				row.getInt("limit_hours"), row.getTimestamp("due_at").toInstant(), subject);
	}

	private record Limit(UUID seat, Instant opened, int hours, Instant due, Subject subject) {

	}

}
