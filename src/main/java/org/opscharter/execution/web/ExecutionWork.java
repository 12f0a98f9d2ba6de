package org.opscharter.execution.web;

import java.util.List;

import org.opscharter.clauses.ClauseId;
import org.opscharter.execution.ExecutionRules;
import org.opscharter.shell.WaitingRow;
import org.opscharter.shell.WaitingRows;
import org.opscharter.shell.Work;
import org.opscharter.shell.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What of the projects waits for a person: a project to start or to look back upon, a
 * change that was returned, a summary to pass.
 */
@Component
@Order(25)
class ExecutionWork implements WaitingRows {

	private static final String WAITING = """
			select * from (
			  select 1 as place, 'start' as what, p.number, p.title, p.lapses_at as due, p.status_at as since
			    from execution.project p where p.leader_id = :person and p.status = 'APPROVED'
			  union all
			  select 1, 'change', p.number, p.title, null, c.proposed_at
			    from execution.change c join execution.project p on p.id = c.project_id
			   where p.leader_id = :person and c.status = 'RETURNED'
			  union all
			  select 1, 'archive', p.number, p.title, null, p.status_at
			    from execution.project p where p.leader_id = :person and p.status = 'TO_ARCHIVE') as work
			 order by place, since limit 50
			""";

	private final Words words;

	ExecutionWork(Words words) {
		this.words = words;
	}

	@Override
	public String sql() {
		return WAITING;
	}

	@Override
	public Work work(WaitingRow row) {
		String what = row.text("what");
		String page = switch (what) {
			case "start" -> "";
			case "change" -> "/changes/new";
			default -> "/archive";
		};
		ClauseId clause = switch (what) {
			case "start" -> ExecutionRules.PLAN;
			case "change" -> ExecutionRules.CHANGE;
			default -> ExecutionRules.ARCHIVE;
		};
		return new Work("execution.work", row.text("title"),
				List.of(row.text("number"),
						this.words.of("execution.work." + what + ".fact", this.words.moment(row.moment("since")))),
				this.words.of("execution.work." + what + ".next"), clause, row.due("due"),
				"execution.work." + what + ".action", "/projects/" + row.text("number") + page);
	}

}
