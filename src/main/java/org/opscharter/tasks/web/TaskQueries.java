package org.opscharter.tasks.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.opscharter.organisation.PersonId;
import org.opscharter.tasks.TaskId;
import org.opscharter.tasks.TaskStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What belongs to one task: its parts, its whole, what was said, when one may urge again.
 * The page has asked already whether the reader may see it.
 */
@Component
class TaskQueries {

	private static final int MOST = 200;

	private final JdbcClient jdbc;

	TaskQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Part> parts(TaskId whole) {
		return this.jdbc.sql("""
				select t.number, t.title, t.owner_id, t.due_on, t.due_at, t.status from tasks.task t
				 where t.parent_id = :whole order by t.due_at, t.id limit :most
				""").param("whole", whole.id()).param("most", MOST).query(TaskQueries::part).list();
	}

	Optional<Part> whole(TaskId whole) {
		return this.jdbc.sql(
				"select t.number, t.title, t.owner_id, t.due_on, t.due_at, t.status from tasks.task t where t.id = :id")
			.param("id", whole.id())
			.query(TaskQueries::part)
			.optional();
	}

	/** Oldest first, the newest {@value #MOST}. */
	List<Comment> comments(TaskId task) {
		return this.jdbc.sql("""
				select author_id, words, written_at from (select * from tasks.comment where task_id = :task
				                                           order by id desc limit :most) as newest order by id
				""")
			.param("task", task.id())
			.param("most", MOST)
			.query((row, number) -> new Comment(new PersonId(row.getObject("author_id", UUID.class)),
					row.getString("words"), row.getTimestamp("written_at").toInstant()))
			.list();
	}

	Optional<Instant> urgesAgain(TaskId task, PersonId me) {
		return this.jdbc.sql("select again_at from tasks.urge where task_id = :task and person_id = :me")
			.param("task", task.id())
			.param("me", me.id())
			.query(Timestamp.class)
			.optional()
			.map(Timestamp::toInstant);
	}

	private static Part part(ResultSet row, int number) throws SQLException {
		return new Part(row.getString("number"), row.getString("title"),
				new PersonId(row.getObject("owner_id", UUID.class)), row.getDate("due_on").toLocalDate(),
				row.getTimestamp("due_at").toInstant(), TaskStatus.valueOf(row.getString("status")));
	}

	/**
	 * A part of a task, or its whole.
	 */
	record Part(String number, String title, PersonId owner, LocalDate due, Instant dueAt, TaskStatus status) {

	}

	/**
	 * Something somebody said.
	 */
	record Comment(PersonId author, String words, Instant at) {

	}

}
