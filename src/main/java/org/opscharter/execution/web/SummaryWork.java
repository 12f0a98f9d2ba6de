package org.opscharter.execution.web;

import java.util.List;
import java.util.Set;

import org.opscharter.execution.ExecutionRules;
import org.opscharter.shell.WaitingRow;
import org.opscharter.shell.WaitingRows;
import org.opscharter.shell.Work;
import org.opscharter.shell.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Summaries of projects that the head of operations passes or sends back (S0-11.2b).
 */
@Component
@Order(75)
class SummaryWork implements WaitingRows {

	private static final String WAITING = """
			select j.number, j.title, p.name as person, r.submitted_at from execution.retrospective r
			  join execution.project j on j.id = r.project_id join organisation.person p on p.id = r.written_by
			 where r.status = 'SUBMITTED' and r.kind = 'SUMMARY' and r.written_by <> :person
			 order by r.submitted_at limit 50
			""";

	private final Words words;

	SummaryWork(Words words) {
		this.words = words;
	}

	@Override
	public Set<String> permissions() {
		return Set.of("MANAGE_PROJECTS");
	}

	@Override
	public String sql() {
		return WAITING;
	}

	@Override
	public Work work(WaitingRow row) {
		return new Work("execution.summary.work", row.text("title"),
				List.of(row.text("number"), row.text("person"), this.words.moment(row.moment("submitted_at"))),
				this.words.of("execution.summary.work.next"), ExecutionRules.SUMMARY, null, "execution.summary.work.do",
				"/projects/" + row.text("number") + "/retrospective");
	}

}
