package org.opscharter.tasks.web;

import java.util.List;
import java.util.UUID;

import org.opscharter.shell.SearchSource;
import org.opscharter.shell.Words;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the tasks a person owes, has handed out or follows, by number or title.
 */
@Component
@Order(25)
class TaskSearch implements SearchSource {

	private final JdbcClient jdbc;

	private final Words words;

	TaskSearch(JdbcClient jdbc, Words words) {
		this.jdbc = jdbc;
		this.words = words;
	}

	@Override
	public String heading() {
		return "tasks.title";
	}

	@Override
	public List<Hit> find(String text, UUID person, int limit) {
		return this.jdbc.sql("""
				select t.number, t.title, t.status, t.due_on from tasks.task t
				 where search.holds(t.grams, t.title || ' ' || t.number, :text)
				   and (t.owner_id = :person or t.creator_id = :person or t.reported_to = :person
				        or t.id in (select w.task_id from tasks.watcher w where w.person_id = :person))
				 order by t.created_at desc limit :limit
				""")
			.param("text", text)
			.param("person", person)
			.param("limit", limit)
			.query((row, number) -> new Hit(row.getString("title"),
					List.of(row.getString("number"), this.words.of("task.status." + row.getString("status")),
							this.words.day(row.getDate("due_on").toLocalDate())),
					"/tasks/" + row.getString("number")))
			.list();
	}

}
