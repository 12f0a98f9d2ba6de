package org.opscharter.execution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opscharter.activity.Subject;
import org.opscharter.obligations.Duty;
import org.opscharter.obligations.ObligationRule;
import org.opscharter.obligations.ObligationSource;
import org.opscharter.obligations.Owed;
import org.opscharter.obligations.Term;
import org.opscharter.organisation.PersonId;
import org.opscharter.rulebook.Rulebook;
import org.opscharter.time.BusinessTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the projects themselves say is owed after their work is done: the look back and
 * the archive. The periods of the progress reports are not kept with a project, so they
 * cannot be recounted.
 */
@Component
class OwedByProjects implements ObligationSource {

	private static final String COMPLETED = """
			select p.id, p.number, p.title, p.leader_id, p.importance, p.completed_at, r.submitted_at, r.archived_at,
			       case when p.status = 'CLOSED' then p.status_at end as closed_at, p.status = 'STOPPED' as stopped
			  from execution.project p left join execution.retrospective r on r.project_id = p.id
			 where p.completed_at is not null
			""";

	private final JdbcClient jdbc;

	private final ExecutionRules rules;

	private final Rulebook rulebook;

	OwedByProjects(JdbcClient jdbc, ExecutionRules rules, Rulebook rulebook) {
		this.jdbc = jdbc;
		this.rules = rules;
		this.rulebook = rulebook;
	}

	@Override
	public Set<String> rules() {
		return Set.of(ProjectDuties.SUMMARY.code(), ProjectDuties.RETROSPECTIVE.code(), ProjectDuties.ARCHIVE.code());
	}

	@Override
	public Stream<Owed> owed() {
		return this.jdbc.sql(COMPLETED)
			.query((row, number) -> rows(row))
			.list()
			.stream()
			.flatMap(List::stream)
			.filter((owed) -> wasAdopted(owed.duty()));
	}

	private List<Owed> rows(ResultSet row) throws SQLException {
		String number = row.getString("number");
		Subject project = new Subject(Project.KIND, row.getObject("id", UUID.class), number, row.getString("title"),
				"/projects/" + number);
		PersonId leader = new PersonId(row.getObject("leader_id", UUID.class));
		boolean major = row.getString("importance").equals("MAJOR");
		boolean stopped = row.getBoolean("stopped");
		LocalDate completed = day(row.getTimestamp("completed_at").toInstant());
		Instant archived = moment(row, "archived_at");
		ObligationRule lookBack = major ? ProjectDuties.RETROSPECTIVE : ProjectDuties.SUMMARY;
		Owed first = new Owed(new Duty(lookBack, project, "", leader, Term.endOf(this.rules.summaryBy(completed))),
				major ? null : moment(row, "submitted_at"), archived, stopped);
		if (archived == null) {
			return List.of(first);
		}
		Owed second = new Owed(
				new Duty(ProjectDuties.ARCHIVE, project, "", leader,
						Term.withinWorkingDays(day(archived), this.rules.archiveDays())),
				null, moment(row, "closed_at"), stopped);
		return List.of(first, second);
	}

	/** Nothing is owed under a clause the department had not adopted on the day. */
	private boolean wasAdopted(Duty duty) {
		return this.rulebook.on(duty.term().day()).holds(duty.rule().clause());
	}

	private static LocalDate day(Instant moment) {
		return moment.atZone(BusinessTime.ZONE).toLocalDate();
	}

	private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
		Timestamp moment = row.getTimestamp(column);
		return (moment != null) ? moment.toInstant() : null;
	}

}
