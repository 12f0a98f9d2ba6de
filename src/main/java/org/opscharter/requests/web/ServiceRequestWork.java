package org.opscharter.requests.web;

import java.util.List;
import java.util.Set;

import org.opscharter.shell.WaitingRow;
import org.opscharter.shell.WaitingRows;
import org.opscharter.shell.Work;
import org.opscharter.shell.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What of the service requests waits for a person: one that came back, one he accepted
 * and has not yet given to somebody.
 */
@Component
@Order(30)
class ServiceRequestWork implements WaitingRows {

	private static final String WAITING = """
			select q.number, q.title, q.status, q.status_at, q.reply from requests.request q
			 where (q.applicant_id = :person and q.status in ('RETURNED', 'DRAFT'))
			    or (q.accepted_by = :person and q.status = 'ACCEPTED')
			 order by q.status_at limit 50
			""";

	private final Words words;

	ServiceRequestWork(Words words) {
		this.words = words;
	}

	@Override
	public Set<String> permissions() {
		return Set.of("WRITE_REQUESTS", "MANAGE_PROJECTS");
	}

	@Override
	public String sql() {
		return WAITING;
	}

	@Override
	public Work work(WaitingRow row) {
		String status = row.text("status");
		String when = this.words.moment(row.moment("status_at"));
		List<String> facts = status.equals("RETURNED") ? List.of(row.text("number"), when, row.text("reply"))
				: List.of(row.text("number"), when);
		return new Work("requests.title", row.text("title"), facts, this.words.of("requests.next." + status), null,
				null, "requests.work." + status, "/requests/" + row.text("number"));
	}

}
