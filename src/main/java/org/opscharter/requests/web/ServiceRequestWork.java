package org.opscharter.requests.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.opscharter.shell.WorkSource;
import org.opscharter.shell.Words;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What of the service requests waits for a person: one that came back, one he accepted
 * and has not yet given to somebody.
 */
@Component
@Order(30)
class ServiceRequestWork implements WorkSource {

	private final JdbcClient jdbc;

	private final Words words;

	ServiceRequestWork(JdbcClient jdbc, Words words) {
		this.jdbc = jdbc;
		this.words = words;
	}

	@Override
	public Set<String> permissions() {
		return Set.of("WRITE_REQUESTS", "MANAGE_PROJECTS");
	}

	@Override
	public List<Work> waitingFor(UUID person) {
		return this.jdbc.sql("""
				select q.number, q.title, q.status, q.status_at, q.reply from requests.request q
				 where (q.applicant_id = :person and q.status in ('RETURNED', 'DRAFT'))
				    or (q.accepted_by = :person and q.status = 'ACCEPTED')
				 order by q.status_at limit 50
				""").param("person", person).query(this::work).list();
	}

	private Work work(ResultSet row, int number) throws SQLException {
		String status = row.getString("status");
		String when = this.words.moment(row.getTimestamp("status_at").toInstant());
		List<String> facts = status.equals("RETURNED") ? List.of(row.getString("number"), when, row.getString("reply"))
				: List.of(row.getString("number"), when);
		return new Work("requests.title", row.getString("title"), facts, this.words.of("requests.next." + status), null,
				null, "requests.work." + status, "/requests/" + row.getString("number"));
	}

}
