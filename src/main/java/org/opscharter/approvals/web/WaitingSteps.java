package org.opscharter.approvals.web;

import java.util.ArrayList;
import java.util.List;

import org.opscharter.clauses.ClauseId;
import org.opscharter.shell.Clocks;
import org.opscharter.shell.WaitingRow;
import org.opscharter.shell.WaitingRows;
import org.opscharter.shell.Words;
import org.opscharter.shell.Work;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What waits for a person's decision, on my day (等我决定).
 */
@Component
@Order(10)
class WaitingSteps implements WaitingRows {

	private static final String WAITING = """
			select r.number, r.title, r.subject_kind, r.amount::text as amount, a.name as applicant, s.clause, s.due_at,
			       s.opened_at,
			       (select n.name from approvals.seat w join organisation.person n on n.id = w.person_id
			         where w.request_id = r.id and w.round = r.round and w.state = 'WAITING'
			         order by w.position, w.place limit 1) as next
			  from approvals.seat s join approvals.request r on r.id = s.request_id
			  join organisation.person a on a.id = r.applicant_id
			 where s.person_id = :person and s.state = 'OPEN' order by s.due_at, s.id limit 50
			""";

	private final Words words;

	private final Clocks clocks;

	WaitingSteps(Words words, Clocks clocks) {
		this.words = words;
		this.clocks = clocks;
	}

	@Override
	public String sql() {
		return WAITING;
	}

	@Override
	public Work work(WaitingRow row) {
		List<String> facts = new ArrayList<>(
				List.of(this.words.of("subject." + row.text("subject_kind")), row.text("applicant")));
		if (row.has("amount")) {
			facts.add(this.words.of("approvals.work.amount", this.words.money(row.amount("amount"))));
		}
		facts.add(this.clocks.since(row.moment("opened_at")));
		String next = row.has("next") ? this.words.of("approvals.work.next", row.text("next")) : "";
		return new Work("approvals.work.section", row.text("title"), facts, next, ClauseId.of(row.text("clause")),
				row.due("due_at"), "approvals.work.action", "/approvals/" + row.text("number"));
	}

}
