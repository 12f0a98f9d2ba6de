package org.opscharter.tasks;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.opscharter.organisation.PersonId;
import org.opscharter.time.BusinessTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The tasks of a project, retrospective or minutes, for its own page. The page has asked
 * already whether the reader may see the source; each question is one statement.
 */
@Component
public class OriginTasks {

	/** The most tasks of one source a page shows. */
	public static final int MOST = 500;

	private final JdbcClient jdbc;

	private final BusinessTime time;

	OriginTasks(JdbcClient jdbc, BusinessTime time) {
		this.jdbc = jdbc;
		this.time = time;
	}

	/**
	 * The tasks that stem from there, parts of tasks left out, by day; at most
	 * {@value #MOST}.
	 */
	public List<Line> of(UUID source) {
		return this.jdbc.sql("""
				select t.id, t.number, t.title, t.owner_id, t.begins_on, t.due_on, t.due_at, t.priority, t.important,
				       t.status, t.part_id, t.part_label
				  from tasks.task t where t.source_id = :source and t.parent_id is null
				 order by t.due_at, t.id limit :most
				""").param("source", source).param("most", MOST).query(this::line).list();
	}

	/**
	 * How the tasks of each of these sources stand; one without tasks is
	 * {@link Tally#NONE}.
	 */
	public Map<UUID, Tally> tallies(Collection<UUID> sources) {
		return tallies("source_id", sources);
	}

	/**
	 * The same by part, such as the phases of a project.
	 */
	public Map<UUID, Tally> talliesOfParts(Collection<UUID> parts) {
		return tallies("part_id", parts);
	}

	/**
	 * Whether nothing that stems from there is left to do.
	 */
	public boolean allSettled(UUID source) {
		return tallies(List.of(source)).get(source).open() == 0;
	}

	private Map<UUID, Tally> tallies(String column, Collection<UUID> asked) {
		Map<UUID, Tally> tallies = new HashMap<>();
		asked.forEach((one) -> tallies.put(one, Tally.NONE));
		if (!asked.isEmpty()) {
			this.jdbc.sql("""
					select t.%1$s, count(*) filter (where t.status in ('OPEN', 'IN_PROGRESS')),
					       count(*) filter (where t.status = 'DONE'), count(*) filter (where t.status = 'CANCELLED'),
					       count(*) filter (where t.status in ('OPEN', 'IN_PROGRESS') and t.due_at < :now)
					  from tasks.task t where t.%1$s = any(:asked) and t.parent_id is null group by t.%1$s
					""".formatted(column))
				.param("now", Timestamp.from(this.time.now()))
				.param("asked", asked.stream().distinct().toArray(UUID[]::new))
				.query((row) -> {
					tallies.put(row.getObject(1, UUID.class),
							new Tally(row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5)));
				});
		}
		return tallies;
	}

	private Line line(ResultSet row, int number) throws SQLException {
		Date begins = row.getDate("begins_on");
		TaskStatus status = TaskStatus.valueOf(row.getString("status"));
		return new Line(new TaskId(row.getObject("id", UUID.class)), row.getString("number"), row.getString("title"),
				new PersonId(row.getObject("owner_id", UUID.class)), (begins != null) ? begins.toLocalDate() : null,
				row.getDate("due_on").toLocalDate(), Priority.valueOf(row.getString("priority")),
				row.getBoolean("important"), status,
				!status.isSettled() && row.getTimestamp("due_at").toInstant().isBefore(this.time.now()),
				row.getObject("part_id", UUID.class), row.getString("part_label"));
	}

	/**
	 * One task.
	 *
	 * @param overdue whether it is open and its day has passed
	 * @param part the part of the source it belongs to
	 * @param label what people call that part
	 */
	public record Line(TaskId id, String number, String title, PersonId owner, @Nullable LocalDate begins,
			LocalDate due, Priority priority, boolean important, TaskStatus status, boolean overdue,
			@Nullable UUID part, String label) {

		/**
		 * Its page.
		 */
		public String href() {
			return "/tasks/" + this.number;
		}

	}

	/**
	 * How tasks stand.
	 *
	 * @param open how many are left to do
	 * @param overdue how many of these are past their day
	 */
	public record Tally(int open, int done, int cancelled, int overdue) {

		/** No tasks. */
		public static final Tally NONE = new Tally(0, 0, 0, 0);

		/**
		 * All that were not cancelled.
		 */
		public int total() {
			return this.open + this.done;
		}

	}

}
