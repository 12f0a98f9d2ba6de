package org.opscharter.launches.web;

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
 * Mini-programs somebody has asked for: the head of operations accepts them or sends them
 * back (W3, S3-3.1.1).
 */
@Component
@Order(85)
class LaunchWork implements WaitingRows {

	private static final String WAITING = """
			select l.number, l.title, p.name as person, l.needed_by, l.status_at from launches.launch l
			  join organisation.person p on p.id = l.applicant_id
			 where l.status = 'REQUESTED' order by l.status_at limit 50
			""";

	private final Words words;

	LaunchWork(Words words) {
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
		return new Work("launches.title", row.text("title"),
				List.of(row.text("number"), row.text("person"), this.words.moment(row.moment("status_at"))),
				this.words.of("launches.work.next"), ClauseId.of("S3-3.1.1"), null, "launches.work.do",
				"/launches/" + row.text("number"));
	}

}
