package org.opscharter.execution.web;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.opscharter.execution.JsonText;
import org.opscharter.execution.KickOff;
import org.opscharter.execution.ProjectId;
import org.opscharter.execution.ProjectStatus;
import org.opscharter.execution.Terms;
import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.PersonId;
import org.opscharter.projects.Importance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * One project as its pages show it. Who may not see it finds nothing.
 */
@Component
class ProjectQueries {

	private static final String DETAILS = """
			select p.*, (select coalesce(sum(e.amount), 0) from execution.expense e
			              where e.project_id = p.id and e.struck_at is null) as spent,
			""";

	private final JdbcClient jdbc;

	ProjectQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<Details> find(String number, Scope scope) {
		return scope
			.bind(this.jdbc.sql(DETAILS + Scope.READABLE
					+ " as readable from execution.project p where p.number = :number and " + Scope.VISIBLE))
			.param("number", number)
			.query(ProjectQueries::details)
			.optional();
	}

	/** The project for those who decide about it, whatever else they may see. */
	Details get(ProjectId id) {
		return this.jdbc.sql(DETAILS + "true as readable from execution.project p where p.id = :id")
			.param("id", id.id())
			.query(ProjectQueries::details)
			.single();
	}

	/** Which of these the person may read in full. */
	Set<UUID> readable(Collection<UUID> projects, Scope scope) {
		return Set.copyOf(scope
			.bind(this.jdbc
				.sql("select p.id from execution.project p where p.id = any(:projects) and " + Scope.READABLE))
			.param("projects", projects.toArray(UUID[]::new))
			.query(UUID.class)
			.list());
	}

	List<PhaseRow> phases(ProjectId id) {
		return this.jdbc.sql("select * from execution.phase where project_id = :id order by position")
			.param("id", id.id())
			.query((row, number) -> new PhaseRow(row.getObject("id", UUID.class), row.getString("name"),
					day(row, "starts_on"), day(row, "ends_on"), row.getString("purpose")))
			.list();
	}

	List<TeamRow> team(ProjectId id) {
		return this.jdbc.sql("select * from execution.participant where project_id = :id order by position")
			.param("id", id.id())
			.query((row, number) -> new TeamRow(person(row, "person_id"),
					new DepartmentId(row.getObject("department_id", UUID.class)), row.getString("duty")))
			.list();
	}

	List<ResourceRow> resources(ProjectId id) {
		return this.jdbc.sql("select * from execution.resource where project_id = :id order by position")
			.param("id", id.id())
			.query((row, number) -> new ResourceRow(row.getString("what"), row.getString("how_much"),
					row.getBoolean("confirmed")))
			.list();
	}

	/** Newest first. */
	List<ReportRow> reports(ProjectId id, int most) {
		return this.jdbc
			.sql("select * from execution.report where project_id = :id order by reported_at desc, id desc limit :most")
			.param("id", id.id())
			.param("most", most)
			.query((row, number) -> new ReportRow(day(row, "period_end"), row.getInt("percent"),
					row.getString("health"), row.getString("done"), row.getString("next"), row.getString("problems"),
					row.getString("needs"), person(row, "reported_by"), row.getTimestamp("reported_at").toInstant()))
			.list();
	}

	/** Newest first. */
	List<ExpenseRow> expenses(ProjectId id) {
		return this.jdbc
			.sql("select * from execution.expense where project_id = :id order by spent_on desc, id desc limit 500")
			.param("id", id.id())
			.query((row, number) -> new ExpenseRow(row.getObject("id", UUID.class), row.getString("item"),
					row.getString("what"), row.getBigDecimal("amount"), day(row, "spent_on"), person(row, "entered_by"),
					row.getString("struck_why")))
			.list();
	}

	private static Details details(ResultSet row, int number) throws SQLException {
		String kickOff = row.getString("kick_off");
		return new Details(new ProjectId(row.getObject("id", UUID.class)), row.getInt("version"),
				row.getString("number"), row.getString("title"), person(row, "leader_id"),
				new DepartmentId(row.getObject("department_id", UUID.class)),
				Importance.valueOf(row.getString("importance")), ProjectStatus.valueOf(row.getString("status")),
				row.getTimestamp("status_at").toInstant(), instant(row, "lapses_at"),
				JsonText.terms(row.getString("terms")), JsonText.terms(row.getString("baseline")),
				row.getBigDecimal("spent"),
				new Sections(row.getString("strategy"), row.getString("channels"), row.getString("resourcing")),
				(kickOff != null) ? JsonText.kickOff(kickOff) : null, row.getString("sync_kind"),
				row.getString("frequency"), instant(row, "sync_due"), instant(row, "completed_at"),
				row.getString("reason"), personOrNone(row, "stop_by"), row.getString("stop_words"),
				row.getBoolean("readable"));
	}

	static PersonId person(ResultSet row, String column) throws SQLException {
		return new PersonId(row.getObject(column, UUID.class));
	}

	static @Nullable PersonId personOrNone(ResultSet row, String column) throws SQLException {
		UUID id = row.getObject(column, UUID.class);
		return (id != null) ? new PersonId(id) : null;
	}

	static LocalDate day(ResultSet row, String column) throws SQLException {
		Date day = row.getDate(column);
		return day.toLocalDate();
	}

	static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		Timestamp moment = row.getTimestamp(column);
		return (moment != null) ? moment.toInstant() : null;
	}

	/**
	 * The project itself.
	 *
	 * @param stopBy the head who wants it broken off, while the general manager has not
	 * said yet
	 * @param readable whether more than the budget may be shown
	 */
	record Details(ProjectId id, int version, String number, String title, PersonId leader, DepartmentId department,
			Importance importance, ProjectStatus status, Instant statusAt, @Nullable Instant lapsesAt, Terms terms,
			Terms baseline, BigDecimal spent, Sections sections, @Nullable KickOff kickOff, @Nullable String syncKind,
			@Nullable String frequency, @Nullable Instant syncDue, @Nullable Instant completedAt, String reason,
			@Nullable PersonId stopBy, @Nullable String stopWords, boolean readable) {

	}

	/**
	 * The three sections of the plan.
	 */
	record Sections(String strategy, String channels, String resourcing) {

	}

	/**
	 * One phase.
	 */
	record PhaseRow(UUID id, String name, LocalDate starts, LocalDate ends, String purpose) {

	}

	/**
	 * One of the team.
	 */
	record TeamRow(PersonId person, DepartmentId department, String duty) {

	}

	/**
	 * One resource.
	 */
	record ResourceRow(String what, String howMuch, boolean confirmed) {

	}

	/**
	 * One progress report.
	 */
	record ReportRow(LocalDate periodEnd, int percent, String health, String done, String next, String problems,
			String needs, PersonId by, Instant at) {

	}

	/**
	 * One expense.
	 *
	 * @param struck why it does not count; none when it does
	 */
	record ExpenseRow(UUID id, String item, String what, BigDecimal amount, LocalDate on, PersonId by,
			@Nullable String struck) {

	}

}
