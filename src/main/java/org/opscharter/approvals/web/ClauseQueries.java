package org.opscharter.approvals.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.opscharter.approvals.Parts;
import org.opscharter.clauses.ClauseId;
import org.opscharter.organisation.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The requests on their way because of a clause, as far as the reader has a part in them.
 */
@Component
class ClauseQueries {

	private final JdbcClient jdbc;

	ClauseQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Waiting> running(ClauseId clause, PersonId reader, int limit) {
		return this.jdbc
			.sql("""
					select r.number, r.title, r.subject_number, r.applicant_id, r.revision, r.status, w.person_id as waits_for,
					       w.opened_at, count(*) over () as total
					  from approvals.request r
					  left join lateral (select s.person_id, s.opened_at from approvals.seat s where s.request_id = r.id
					       and s.round = r.round and s.position = r.position and s.state = 'OPEN' order by s.place limit 1) w on true
					 where r.status in ('PENDING', 'RETURNED')
					   and exists (select 1 from approvals.seat s where s.request_id = r.id and s.round = r.round
					       and s.clause = :clause) and
					"""
					+ Parts.HAS_PART + " order by r.submitted_at limit :limit")
			.param("clause", clause.value())
			.param("person", reader.id())
			.param("limit", limit)
			.query(ClauseQueries::row)
			.list();
	}

	private static Waiting row(ResultSet row, int number) throws SQLException {
		UUID waitsFor = row.getObject("waits_for", UUID.class);
		Timestamp opened = row.getTimestamp("opened_at");
		return new Waiting(row.getString("number"), row.getString("title"), row.getString("subject_number"),
				new PersonId(row.getObject("applicant_id", UUID.class)), row.getInt("revision"),
				row.getString("status"), (waitsFor != null) ? new PersonId(waitsFor) : null,
				(opened != null) ? opened.toInstant() : null, row.getInt("total"));
	}

	/**
	 * One request; the total is that of all rows.
	 */
	record Waiting(String number, String title, String subjectNumber, PersonId applicant, int revision, String status,
			@Nullable PersonId waitsFor, @Nullable Instant since, int total) {

	}

}
