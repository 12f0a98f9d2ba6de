package org.opscharter.execution.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;

import org.opscharter.clauses.ClauseId;
import org.opscharter.execution.ExecutionRules;
import org.opscharter.shell.WorkSource;
import org.opscharter.shell.Words;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What of the projects waits for a person: a project to start or to look back upon, a
 * change that was returned, a summary to pass.
 */
@Component
@Order(25)
class ExecutionWork implements WorkSource {

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

	private final JdbcClient jdbc;

	private final Words words;

	ExecutionWork(JdbcClient jdbc, Words words) {
		this.jdbc = jdbc;
		this.words = words;
	}

	@Override
	public List<Work> waitingFor(UUID person) {
		return this.jdbc.sql(WAITING).param("person", person).query(this::work).list();
	}

	private Work work(ResultSet row, int number) throws SQLException {
		String what = row.getString("what");
		Timestamp due = row.getTimestamp("due");
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
		return new Work("execution.work", row.getString("title"),
				List.of(row.getString("number"),
						this.words.of("execution.work." + what + ".fact",
								this.words.moment(row.getTimestamp("since").toInstant()))),
				this.words.of("execution.work." + what + ".next"), clause, (due != null) ? due.toInstant() : null,
				"execution.work." + what + ".action", "/projects/" + row.getString("number") + page);
	}

}
