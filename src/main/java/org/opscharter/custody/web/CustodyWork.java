package org.opscharter.custody.web;

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
 * Who asks to know an account from outside the department: the head of operations decides
 * (S2a-6.2).
 */
@Component
@Order(80)
class CustodyWork implements WaitingRows {

	private static final String WAITING = """
			select a.number, a.name, p.name as person, k.reason, k.asked_at from custody.knowing k
			  join custody.account a on a.id = k.account_id join organisation.person p on p.id = k.person_id
			 where k.status = 'ASKED' order by k.asked_at limit 50
			""";

	private final Words words;

	CustodyWork(Words words) {
		this.words = words;
	}

	@Override
	public Set<String> permissions() {
		return Set.of("MANAGE_CUSTODY");
	}

	@Override
	public String sql() {
		return WAITING;
	}

	@Override
	public Work work(WaitingRow row) {
		return new Work("custody.title", this.words.of("custody.work", row.text("person"), row.text("name")),
				List.of(row.text("reason"), this.words.moment(row.moment("asked_at"))),
				this.words.of("custody.work.next"), ClauseId.of("S2a-6.2"), null, "custody.work.do",
				"/custody/" + row.text("number"));
	}

}
