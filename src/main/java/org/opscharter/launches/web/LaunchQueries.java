package org.opscharter.launches.web;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.opscharter.launches.LaunchId;
import org.opscharter.launches.LaunchStatus;
import org.opscharter.launches.TestKind;
import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Launches as their pages show them: to those who have a part in them, to the departments
 * that asked and that do, to whoever sees every project.
 */
@Component
class LaunchQueries {

	private static final String READABLE = """
			(l.applicant_id = :me or l.leader_id = :me or l.tech_id = :me or l.designer_id = :me or :me = any(l.attendees)
			 or :everything or l.operations_id = :department or l.department_id = :department)
			""";

	private final JdbcClient jdbc;

	LaunchQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<Details> find(String number, Scope scope) {
		return scope.bind(this.jdbc.sql("select l.* from launches.launch l where l.number = :number and " + READABLE))
			.param("number", number)
			.query(LaunchQueries::details)
			.optional();
	}

	/** The launch for those who decide it, whatever else they may see. */
	Details get(LaunchId id) {
		return this.jdbc.sql("select l.* from launches.launch l where l.id = :id")
			.param("id", id.id())
			.query(LaunchQueries::details)
			.single();
	}

	Set<UUID> readable(Collection<UUID> launches, Scope scope) {
		return Set.copyOf(scope
			.bind(this.jdbc.sql("select l.id from launches.launch l where l.id = any(:launches) and " + READABLE))
			.param("launches", launches.toArray(UUID[]::new))
			.query(UUID.class)
			.list());
	}

	List<Details> rows(Scope scope, @Nullable String status, int limit, int offset) {
		return scope
			.bind(this.jdbc.sql("select l.* from launches.launch l where " + READABLE
					+ " and (cast(:status as text) is null or l.status = :status)"
					+ " order by l.status_at desc, l.id desc limit :limit offset :offset"))
			.param("status", status, Types.VARCHAR)
			.param("limit", limit)
			.param("offset", offset)
			.query(LaunchQueries::details)
			.list();
	}

	int count(Scope scope, @Nullable String status) {
		return scope.bind(this.jdbc.sql("select count(*) from (select 1 from launches.launch l where " + READABLE
				+ " and (cast(:status as text) is null or l.status = :status) limit " + Paging.CAP + ") as counted"))
			.param("status", status, Types.VARCHAR)
			.query(Integer.class)
			.single();
	}

	/** Newest round first. */
	List<Test> tests(LaunchId id) {
		return this.jdbc
			.sql("select * from launches.test where launch_id = :id order by release desc, round desc, tested_at, id")
			.param("id", id.id())
			.query((row, number) -> new Test(row.getInt("release"), row.getInt("round"),
					TestKind.valueOf(row.getString("kind")), row.getBoolean("passed"), row.getString("words"),
					person(row, "tested_by"), row.getTimestamp("tested_at").toInstant()))
			.list();
	}

	/** Open and severe ones first. */
	List<Found> defects(LaunchId id) {
		return this.jdbc.sql("""
				select * from launches.defect where launch_id = :id
				 order by fixed_at is not null, severe desc, ordinal
				""")
			.param("id", id.id())
			.query((row, number) -> new Found(row.getInt("ordinal"), TestKind.valueOf(row.getString("kind")),
					row.getBoolean("severe"), row.getString("what"), person(row, "found_by"),
					row.getTimestamp("fixed_at") != null))
			.list();
	}

	/** Newest first. */
	List<Report> reports(LaunchId id) {
		return this.jdbc
			.sql("select * from launches.report where launch_id = :id order by reported_at desc, id desc limit 30")
			.param("id", id.id())
			.query((row, number) -> new Report(row.getDate("period_end").toLocalDate(), row.getInt("percent"),
					row.getString("problems"), row.getString("needs"), person(row, "reported_by"),
					row.getTimestamp("reported_at").toInstant()))
			.list();
	}

	private static Details details(ResultSet row, int number) throws SQLException {
		return new Details(new LaunchId(row.getObject("id", UUID.class)), row.getString("number"),
				row.getString("title"), row.getString("need"), row.getDate("needed_by").toLocalDate(),
				person(row, "applicant_id"), new DepartmentId(row.getObject("operations_id", UUID.class)),
				LaunchStatus.valueOf(row.getString("status")), row.getTimestamp("status_at").toInstant(),
				row.getInt("release"), row.getInt("round"), personOrNone(row, "leader_id"),
				personOrNone(row, "tech_id"), personOrNone(row, "designer_id"), day(row, "kick_off_on"),
				Arrays.stream((UUID[]) row.getArray("attendees").getArray()).map(PersonId::new).toList(),
				row.getString("goals"), row.getString("division"), row.getString("dates"), row.getString("findings"),
				row.getString("skipped"), row.getString("interface_design"), row.getString("interaction_design"),
				instant(row, "report_due"), row.getString("filing_number"), row.getString("category"),
				row.getString("platform_words"), day(row, "launched_on"), row.getString("words"));
	}

	private static PersonId person(ResultSet row, String column) throws SQLException {
		return new PersonId(row.getObject(column, UUID.class));
	}

	private static @Nullable PersonId personOrNone(ResultSet row, String column) throws SQLException {
		UUID id = row.getObject(column, UUID.class);
		return (id != null) ? new PersonId(id) : null;
	}

	private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
		Date day = row.getDate(column);
		return (day != null) ? day.toLocalDate() : null;
	}

	private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		Timestamp moment = row.getTimestamp(column);
		return (moment != null) ? moment.toInstant() : null;
	}

	/**
	 * How far a person sees.
	 */
	record Scope(PersonId person, @Nullable UUID department, boolean everything) {

		StatementSpec bind(StatementSpec statement) {
			return statement.param("me", this.person.id())
				.param("department", this.department, Types.OTHER)
				.param("everything", this.everything);
		}

	}

	/**
	 * The launch itself.
	 *
	 * @param words what the last who returned or declined it said
	 * @param platformWords what the platform said
	 */
	record Details(LaunchId id, String number, String title, String need, LocalDate neededBy, PersonId applicant,
			DepartmentId operations, LaunchStatus status, Instant statusAt, int release, int round,
			@Nullable PersonId leader, @Nullable PersonId tech, @Nullable PersonId designer,
			@Nullable LocalDate kickOffOn, List<PersonId> attendees, String goals, String division, String dates,
			String findings, String skipped, String interfaceDesign, String interactionDesign,
			@Nullable Instant reportDue, @Nullable String filing, @Nullable String category, String platformWords,
			@Nullable LocalDate launchedOn, String words) {

		boolean builds(PersonId person) {
			return person.equals(this.tech) || person.equals(this.leader);
		}

		boolean hasPart(PersonId person) {
			return builds(person) || person.equals(this.applicant) || person.equals(this.designer)
					|| this.attendees.contains(person);
		}

	}

	/**
	 * One test.
	 */
	record Test(int release, int round, TestKind kind, boolean passed, String words, PersonId by, Instant at) {

	}

	/**
	 * One defect.
	 */
	record Found(int ordinal, TestKind kind, boolean severe, String what, PersonId by, boolean fixed) {

	}

	/**
	 * One weekly report.
	 */
	record Report(LocalDate periodEnd, int percent, String problems, String needs, PersonId by, Instant at) {

	}

}
