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
 * The leads sent to a person that wait for him to take them up or leave them (S2a-2.2.1).
 */
@Component
@Order(70)
class TopicWork implements WaitingRows {

	private static final String WAITING = """
			select t.number, t.title, t.source, t.filed_at, p.name as by from topics.recipient r
			  join topics.topic t on t.id = r.topic_id and t.status = 'OPEN'
			  join organisation.person p on p.id = t.filed_by
			 where r.person_id = :person and r.passed_over_at is null order by t.filed_at limit 50
			""";

	private final Words words;

	TopicWork(Words words) {
		this.words = words;
	}

	@Override
	public Set<String> permissions() {
		return Set.of("WRITE_CONTENT");
	}

	@Override
	public String sql() {
		return WAITING;
	}

	@Override
	public Work work(WaitingRow row) {
		return new Work("topics.title", row.text("title"),
				List.of(row.text("number"), row.text("by"), this.words.moment(row.moment("filed_at"))),
				this.words.of("topics.next.LEAD"), ClauseId.of("S2a-2.2.1"), null, "topics.do.LEAD",
				"/content/topics/" + row.text("number"));
	}

}
