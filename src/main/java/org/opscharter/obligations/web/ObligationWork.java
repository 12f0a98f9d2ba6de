package org.opscharter.obligations.web;

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
 * What a person owes, and the waivers he has to decide, soonest first.
 */
@Component
@Order(10)
class ObligationWork implements WaitingRows {

	private static final String WAITING = """
			(select 'waiver' as what, o.id, o.rule, o.clause, o.matter_title, o.matter_link, o.period, null::timestamptz as due_at,
			        o.target, o.reached, p.name as who
			   from obligations.waiver w join obligations.obligation o on o.id = w.obligation_id
			   join organisation.person p on p.id = w.asked_by
			  where w.decider_id = :person and w.outcome is null order by w.asked_at limit 20)
			union all
			(select 'owed', o.id, o.rule, o.clause, o.matter_title, o.matter_link, o.period, o.due_at, o.target, o.reached, ''
			   from obligations.obligation o
			  where o.owner_id = :person and o.state = 'PENDING' order by o.due_at, o.id limit 30)
			""";

	private final LedgerWords ledger;

	private final Words words;

	ObligationWork(LedgerWords ledger, Words words) {
		this.ledger = ledger;
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
		boolean waiver = row.text("what").equals("waiver");
		List<String> facts = new ArrayList<>(List.of(this.ledger.rule(row.text("rule"))));
		if (row.has("target")) {
			facts.add(this.words.of("obligations.reached", row.count("reached"), row.count("target")));
		}
		if (waiver) {
			facts.add(this.words.of("obligations.work.asks", row.text("who")));
		}
		return new Work(waiver ? "obligations.work.waivers" : "obligations.work.owed", row.text("matter_title"), facts,
				"", ClauseId.of(row.text("clause")), row.due("due_at"),
				waiver ? "obligations.work.decide" : "obligations.work.do",
				waiver ? "/obligations/" + row.text("id") : row.text("matter_link"));
	}

}
