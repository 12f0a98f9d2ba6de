package org.opscharter.tasks.web;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.opscharter.shell.FeedEntries;
import org.opscharter.shell.FeedEntry;
import org.opscharter.shell.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The tasks a person has, in his calendar.
 */
@Component
class TaskFeed implements FeedEntries {

	private final JdbcClient jdbc;

	private final Words words;

	TaskFeed(JdbcClient jdbc, Words words) {
		this.jdbc = jdbc;

		this.words = words;
	}

	@Override
	public List<FeedEntry> of(UUID person, Instant from, Instant to) {
		return this.jdbc.sql("""
				select t.id, t.number, t.title, t.due_at as at from tasks.task t
				 where t.owner_id = :person and t.status in ('OPEN', 'IN_PROGRESS') and t.due_at between :from and :to
				 order by t.due_at, t.id limit :most
				""")
			.param("person", person)
			.param("from", Timestamp.from(from))
			.param("to", Timestamp.from(to))
			.param("most", MOST)

			.query((row, number) -> new FeedEntry("task-" + row.getString("id"),
					this.words.of("tasks.feed", row.getString("title")), row.getTimestamp("at").toInstant(),
					"/tasks/" + row.getString("number")))
			.list();
	}

}
