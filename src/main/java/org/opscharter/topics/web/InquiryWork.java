package org.opscharter.topics.web;

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
 * The inquiries that wait for the answer of the head of operations (S2a-6.5b).
 */
@Component
@Order(71)
class InquiryWork implements WaitingRows {

	private static final String WAITING = """
			select t.number, t.title, t.filed_at, p.name as by from topics.topic t
			  join organisation.person p on p.id = t.filed_by
			 where t.status = 'ASKED' order by t.filed_at limit 50
			""";

	private final Words words;

	InquiryWork(Words words) {
		this.words = words;
	}

	@Override
	public Set<String> permissions() {
		return Set.of("MANAGE_CONTENT");
	}

	@Override
	public String sql() {
		return WAITING;
	}

	@Override
	public Work work(WaitingRow row) {
		return new Work("topics.title", row.text("title"),
				List.of(row.text("number"), row.text("by"), this.words.moment(row.moment("filed_at"))),
				this.words.of("topics.next.INQUIRY"), ClauseId.of("S2a-6.5b"), null, "topics.do.INQUIRY",
				"/content/topics/" + row.text("number"));
	}

}
