package org.opscharter.tasks.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.Paging;
import org.opscharter.tasks.Priority;
import org.opscharter.tasks.TaskStatus;
import org.opscharter.time.BusinessTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Tasks in lists, on the board and in the calendar, bound to the person who asks. Counts
 * stop at {@link Paging#CAP}.
 */
@Component
class TaskListQueries {

	private static final String OPEN = "t.status in ('OPEN', 'IN_PROGRESS')";

	private static final String COLUMNS = """
			select t.number, t.title, t.owner_id, t.creator_id, t.due_on, t.due_at, t.priority, t.important, t.status,
			       t.settled_at, t.source_title, t.source_link, t.part_label, t.parent_id is not null as part,
			       (select u.again_at from tasks.urge u where u.task_id = t.id and u.person_id = :me) as again_at
			  from tasks.task t where\s""";

	private final JdbcClient jdbc;

	private final BusinessTime time;

	TaskListQueries(JdbcClient jdbc, BusinessTime time) {
		this.jdbc = jdbc;
		this.time = time;
	}

	List<Row> rows(TaskFilter filter, Staff staff, int limit, int offset) {
		String order = filter.isSettled() ? "t.settled_at desc, t.id desc"
				: "ALL".equals(filter.state()) ? "t.due_at desc, t.id desc" : "t.due_at, t.id";
		return bind(COLUMNS + where(filter, staff) + " order by " + order + " limit :limit offset :offset", filter,
				staff)
			.param("limit", limit)
			.param("offset", offset)
			.query(TaskListQueries::row)
			.list();
	}

	/**
	 * How many each list holds open, what the filter leaves, and what is past its day.
	 */
	Figures figures(TaskFilter filter, Staff staff) {
		String totals = List.of(TaskBox.values())
			.stream()
			.map((box) -> "(" + capped(box.condition(staff) + " and " + OPEN) + ")")
			.collect(Collectors.joining(", "));
		String mine = filter.ofBox().condition(staff) + " and " + OPEN;
		return bind("select " + totals + ", (" + capped(where(filter, staff)) + ") as found, ("
				+ capped(mine + " and t.due_at < :now") + ") as late, (" + capped(mine + " and t.due_at < :tomorrow")
				+ ") as due", filter, staff)
			.query(TaskListQueries::figures)
			.single();
	}

	/** Both open columns soonest first, and what was done lately. */
	List<Row> board(TaskFilter filter, Staff staff, int limit) {
		String narrowed = filter.ofBox().condition(staff) + narrowing(filter);
		return bind("select * from (%1$s %2$s and t.status = 'OPEN' order by t.due_at, t.id limit :limit) as waiting"
			.formatted(COLUMNS, narrowed)
				+ " union all select * from (%1$s %2$s and t.status = 'IN_PROGRESS' order by t.due_at, t.id limit :limit) as running"
					.formatted(COLUMNS, narrowed)
				+ " union all select * from (%1$s %2$s and t.status = 'DONE' and t.settled_at >= :lately order by t.settled_at desc, t.id desc limit :limit) as done"
					.formatted(COLUMNS, narrowed),
				filter, staff)
			.param("lately", Timestamp.from(this.time.now().minusSeconds(14L * 86_400)))
			.param("limit", limit)
			.query(TaskListQueries::row)
			.list();
	}

	List<Row> between(TaskFilter filter, Staff staff, LocalDate first, LocalDate last, int limit) {
		return bind(COLUMNS + filter.ofBox().condition(staff) + narrowing(filter)
				+ " and t.status <> 'CANCELLED' and t.due_at >= :first and t.due_at < :after"
				+ " order by t.due_at, t.id limit :limit", filter, staff)
			.param("first", Timestamp.from(first.atStartOfDay(BusinessTime.ZONE).toInstant()))
			.param("after", Timestamp.from(last.plusDays(1).atStartOfDay(BusinessTime.ZONE).toInstant()))
			.param("limit", limit)
			.query(TaskListQueries::row)
			.list();
	}

	private static String where(TaskFilter filter, Staff staff) {
		return filter.ofBox().condition(staff) + " and " + state((filter.state() != null) ? filter.state() : "")
				+ narrowing(filter);
	}

	private static String state(String state) {
		return switch (state) {
			case "OPEN", "IN_PROGRESS" -> "t.status = '" + state + "'";
			case "DONE", "CANCELLED" -> "t.status = '" + state + "' and t.status in ('DONE', 'CANCELLED')";
			case "OVERDUE" -> OPEN + " and t.due_at < :now";
			case "DUE" -> OPEN + " and t.due_at < :tomorrow";
			case "ALL" -> "true";
			default -> OPEN;
		};
	}

	private static String narrowing(TaskFilter filter) {
		return ((filter.priority() != null) ? " and t.priority = :priority" : "")
				+ ((filter.q() != null) ? " and search.holds(t.grams, t.title || ' ' || t.number, :q)" : "");
	}

	private static String capped(String condition) {
		return "select count(*) from (select 1 from tasks.task t where " + condition + " limit " + Paging.CAP
				+ ") as counted";
	}

	private StatementSpec bind(String sql, TaskFilter filter, Staff staff) {
		return this.jdbc.sql(sql)
			.param("me", staff.me().id().id())
			.param("department", (staff.department() != null) ? staff.department().id() : null, Types.OTHER)
			.param("reports", staff.reports())
			.param("now", Timestamp.from(this.time.now()))
			.param("tomorrow",
					Timestamp.from(this.time.today().plusDays(1).atStartOfDay(BusinessTime.ZONE).toInstant()))
			.param("priority", filter.priority())
			.param("q", (filter.q() != null) ? filter.q() : "");
	}

	private static Figures figures(ResultSet row, int number) throws SQLException {
		Map<TaskBox, Integer> totals = new EnumMap<>(TaskBox.class);
		for (TaskBox box : TaskBox.values()) {
			totals.put(box, row.getInt(box.ordinal() + 1));
		}
		return new Figures(totals, row.getInt("found"), row.getInt("late"), row.getInt("due"));
	}

	private static Row row(ResultSet row, int number) throws SQLException {
		return new Row(row.getString("number"), row.getString("title"),
				new PersonId(row.getObject("owner_id", UUID.class)),
				new PersonId(row.getObject("creator_id", UUID.class)), row.getDate("due_on").toLocalDate(),
				row.getTimestamp("due_at").toInstant(), Priority.valueOf(row.getString("priority")),
				row.getBoolean("important"), TaskStatus.valueOf(row.getString("status")),
				instant(row.getTimestamp("settled_at")), row.getString("source_title"), row.getString("source_link"),
				row.getString("part_label"), row.getBoolean("part"), instant(row.getTimestamp("again_at")));
	}

	private static @Nullable Instant instant(@Nullable Timestamp moment) {
		return (moment != null) ? moment.toInstant() : null;
	}

	/**
	 * How many there are.
	 *
	 * @param totals what is open in each list
	 * @param found what the filter leaves
	 * @param late what of this list is past its day
	 * @param due what of this list is past its day or due today
	 */
	record Figures(Map<TaskBox, Integer> totals, int found, int late, int due) {

	}

	/**
	 * One task.
	 *
	 * @param part whether it is a part of another
	 * @param again when the reader may urge again, if he has
	 */
	record Row(String number, String title, PersonId owner, PersonId creator, LocalDate dueOn, Instant due,
			Priority priority, boolean important, TaskStatus status, @Nullable Instant settledAt,
			@Nullable String source, @Nullable String sourceLink, @Nullable String label, boolean part,
			@Nullable Instant again) {

	}

}
