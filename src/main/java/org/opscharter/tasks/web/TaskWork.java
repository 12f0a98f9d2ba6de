package org.opscharter.tasks.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.opscharter.clauses.ClauseId;
import org.opscharter.shell.WorkSource;
import org.opscharter.shell.Words;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a person owes, soonest first, and the important matters that wait for him to take
 * note (S0-7.3b), on my day.
 */
@Component
@Order(20)
class TaskWork implements WorkSource {

	private final JdbcClient jdbc;

	private final Words words;

	TaskWork(JdbcClient jdbc, Words words) {
		this.jdbc = jdbc;
		this.words = words;
	}

	@Override
	public Set<String> permissions() {
		return Set.of("WORK_ON_TASKS");
	}

	@Override
	public List<Work> waitingFor(UUID person) {
		return this.jdbc.sql("""
				select * from (select false as reported, t.number, t.title, t.source_title, t.part_label, t.priority,
				                      t.important, t.due_at, o.title as whole
				                 from tasks.task t left join tasks.task o on o.id = t.parent_id
				                where t.owner_id = :person and t.status in ('OPEN', 'IN_PROGRESS')
				                order by t.due_at, t.id limit 50) as mine
				union all
				select * from (select true, t.number, t.title, t.source_title, t.part_label, t.priority,
				                      t.important, t.due_at, null::text
				                 from tasks.task t
				                where t.reported_to = :person and t.acknowledged_at is null and t.status <> 'CANCELLED'
				                order by t.created_at, t.id limit 50) as reported
				""").param("person", person).query(this::work).list();
	}

	private Work work(ResultSet row, int number) throws SQLException {
		boolean reported = row.getBoolean("reported");
		String path = "/tasks/" + row.getString("number");
		List<String> facts = new ArrayList<>(List.of(row.getString("number")));
		if (row.getString("source_title") != null) {
			facts.add((row.getString("source_title") + " " + row.getString("part_label")).strip());
		}
		if (row.getString("whole") != null) {
			facts.add(this.words.of("tasks.part.of", row.getString("whole")));
		}
		if (!row.getString("priority").equals("NORMAL")) {
			facts.add(this.words.of("tasks.priority." + row.getString("priority")));
		}
		if (reported) {
			return new Work("tasks.work.reported", row.getString("title"), facts,
					this.words.of("tasks.work.reported.next"), ClauseId.of("S0-7.3b"), null, "tasks.acknowledge", path,
					path + "/acknowledgement?from=day");
		}
		return new Work("tasks.title", row.getString("title"), facts, "",
				row.getBoolean("important") ? ClauseId.of("S0-7.3b") : null, row.getTimestamp("due_at").toInstant(),
				"tasks.complete", path, path + "/status?to=done&from=day");
	}

}
