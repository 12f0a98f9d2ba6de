package org.opscharter.tasks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.opscharter.notifications.Notice;
import org.opscharter.notifications.Notifier;
import org.opscharter.organisation.PersonId;
import org.opscharter.time.BusinessTime;
import org.opscharter.time.FallsDue;
import org.opscharter.time.WorkingCalendar;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reminds owners at 08:30 of each working day of what is due by the end of the next one
 * and of what has passed its day since the last time; one digest instead of more than
 * three at once. Each morning is done once, in order, also those missed while the program
 * did not run.
 */
@Component
@Order(40)
class TaskReminders implements FallsDue {

	private static final LocalTime MORNING = LocalTime.of(8, 30);

	private static final int AT_ONCE = 3;

	private final JdbcClient jdbc;

	private final Notifier notifier;

	private final WorkingCalendar calendar;

	private final TransactionTemplate transaction;

	TaskReminders(JdbcClient jdbc, Notifier notifier, WorkingCalendar calendar, TransactionTemplate transaction) {
		this.jdbc = jdbc;
		this.notifier = notifier;
		this.calendar = calendar;
		this.transaction = transaction;
	}

	@Override
	public Optional<Instant> next(Instant after) {
		LocalDate day = this.calendar.workingDayFrom(after.atZone(BusinessTime.ZONE).toLocalDate());
		Instant morning = morning(day);
		return Optional.of(morning.isAfter(after) ? morning : morning(this.calendar.workingDayAfter(day, 1)));
	}

	@Override
	public void run(Instant upTo) {
		this.jdbc.sql("""
				insert into tasks.reminded (last_morning) values (:now)
				on conflict on constraint reminded_is_one do nothing
				""").param("now", Timestamp.from(upTo)).update();
		while (Boolean.TRUE.equals(this.transaction.execute((status) -> remindOnce(upTo)))) {
			continue;
		}
	}

	/** The row is locked meanwhile, so of two nodes one does it. */
	private boolean remindOnce(Instant upTo) {
		Instant last = this.jdbc.sql("select last_morning from tasks.reminded for update")
			.query(Timestamp.class)
			.single()
			.toInstant();
		Instant morning = next(last).orElseThrow();
		if (morning.isAfter(upTo)) {
			return false;
		}
		remind(last, morning);
		this.jdbc.sql("update tasks.reminded set last_morning = :morning")
			.param("morning", Timestamp.from(morning))
			.update();
		return true;
	}

	private void remind(Instant last, Instant morning) {
		Map<PersonId, List<Due>> byOwner = this.jdbc.sql("""
				select t.id, t.number, t.title, t.owner_id, t.due_on, t.due_at < :morning as over from tasks.task t
				 where t.status in ('OPEN', 'IN_PROGRESS') and t.created_at < :morning
				   and ((t.due_at >= :last and t.due_at < :morning) or (t.due_at > :known and t.due_at < :ahead))
				 order by t.due_at, t.id
				""")
			.param("last", Timestamp.from(last))
			.param("morning", Timestamp.from(morning))
			.param("known", Timestamp.from(ahead(last)))
			.param("ahead", Timestamp.from(ahead(morning)))
			.query(TaskReminders::due)
			.list()
			.stream()
			.collect(Collectors.groupingBy(Due::owner, LinkedHashMap::new, Collectors.toList()));
		byOwner.forEach((owner, due) -> tell(owner, due, morning));
	}

	private void tell(PersonId owner, List<Due> due, Instant morning) {
		if (due.size() > AT_ONCE) {
			long over = due.stream().filter(Due::over).count();
			this.notifier.tell(List.of(owner),
					new Notice("tasks/digest/" + morning, "tasks.notice.digest", List.of(String.valueOf(due.size()),
							String.valueOf(due.size() - over), String.valueOf(over)), "/tasks?state=DUE", null),
					morning);
			return;
		}
		due.forEach((one) -> this.notifier.tell(List.of(owner),
				new Notice("task/%s/%s/%s".formatted(one.id(), one.over() ? "overdue" : "soon", one.day()),
						"tasks.notice." + (one.over() ? "overdue" : "soon"),
						List.of(one.title(), one.number(), one.day().toString().substring(5)), "/tasks/" + one.number(),
						null),
				morning));
	}

	/** The end of the next working day: what is due until then was told that morning. */
	private Instant ahead(Instant morning) {
		LocalDate day = morning.atZone(BusinessTime.ZONE).toLocalDate();
		return this.calendar.workingDayAfter(day, 1).plusDays(1).atStartOfDay(BusinessTime.ZONE).toInstant();
	}

	private static Instant morning(LocalDate day) {
		return day.atTime(MORNING).atZone(BusinessTime.ZONE).toInstant();
	}

	private static Due due(ResultSet row, int number) throws SQLException {
		return new Due(row.getObject("id", UUID.class), row.getString("number"), row.getString("title"),
				new PersonId(row.getObject("owner_id", UUID.class)), row.getDate("due_on").toLocalDate(),
				row.getBoolean("over"));
	}

	private record Due(UUID id, String number, String title, PersonId owner, LocalDate day, boolean over) {

	}

}
