package org.opscharter.tasks.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.opscharter.clauses.ClauseId;
import org.opscharter.shell.WaitingRow;
import org.opscharter.shell.WaitingRows;
import org.opscharter.shell.Work;
import org.opscharter.shell.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What a person owes, soonest first, and the important matters that wait for him to take
 * note (S0-7.3b), on my day.
 */
@Component
@Order(20)
class TaskWork implements WaitingRows {

	private static final String WAITING = """
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
			""";

	private final Words words;

	TaskWork(Words words) {
		this.words = words;
	}

	@Override
	public Set<String> permissions() {
		return Set.of("WORK_ON_TASKS");
	}

	@Override
	public String sql() {
		return WAITING;
	}

	@Override
	public Work work(WaitingRow row) {
		boolean reported = row.flag("reported");
		String path = "/tasks/" + row.text("number");
		List<String> facts = new ArrayList<>(List.of(row.text("number")));
		if (row.has("source_title")) {
			facts.add((row.text("source_title") + " " + row.text("part_label")).strip());
		}
		if (row.has("whole")) {
			facts.add(this.words.of("tasks.part.of", row.text("whole")));
		}
		if (!row.text("priority").equals("NORMAL")) {
			facts.add(this.words.of("tasks.priority." + row.text("priority")));
		}
		if (reported) {
			return new Work("tasks.work.reported", row.text("title"), facts, this.words.of("tasks.work.reported.next"),
					ClauseId.of("S0-7.3b"), null, "tasks.acknowledge", path, path + "/acknowledgement?from=day");
		}
		return new Work("tasks.title", row.text("title"), facts, "",
				row.flag("important") ? ClauseId.of("S0-7.3b") : null, row.moment("due_at"), "tasks.complete", path,
				path + "/status?to=done&from=day");
	}

}
