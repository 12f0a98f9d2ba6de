package org.opscharter.projects.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.opscharter.clauses.ClauseId;
import org.opscharter.organisation.PersonId;
import org.opscharter.projects.ProjectRules;
import org.opscharter.projects.ProposalStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The proposals a clause is at work on now, as far as the reader may read them.
 */
@Component
class ProposalsUnderClauses {

	private static final String OPEN = "p.status in ('DRAFT', 'IN_REVIEW', 'RETURNED', 'IN_APPROVAL')";

	private static final String MAJOR = OPEN + " and p.importance = 'MAJOR'";

	private static final Map<ClauseId, String> CONDITIONS = Map.of(ProjectRules.REVIEW, "p.status = 'IN_REVIEW'",
			ProjectRules.ELEMENTS, OPEN, ProjectRules.FEASIBILITY, MAJOR, ProjectRules.BENEFIT, MAJOR,
			ProjectRules.APPROVAL_FIRST, "p.status = 'APPROVED'");

	private final JdbcClient jdbc;

	ProposalsUnderClauses(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	static boolean knows(ClauseId clause) {
		return CONDITIONS.containsKey(clause);
	}

	List<Row> rows(ClauseId clause, Scope scope, int limit) {
		String sql = """
				select p.number, p.title, p.author_id, p.status, p.status_at, coalesce(p.revision, 0) as revision,
				       count(*) over () as total
				  from projects.proposal p where
				""" + Scope.READABLE + " and " + CONDITIONS.get(clause)
				+ " order by p.status_at desc, p.id limit :limit";
		return scope.bind(this.jdbc.sql(sql)).param("limit", limit).query(ProposalsUnderClauses::row).list();
	}

	private static Row row(ResultSet row, int number) throws SQLException {
		return new Row(row.getString("number"), row.getString("title"),
				new PersonId(row.getObject("author_id", UUID.class)), ProposalStatus.valueOf(row.getString("status")),
				row.getTimestamp("status_at").toInstant(), row.getInt("revision"), row.getInt("total"));
	}

	/**
	 * One proposal; the total is that of all of them.
	 */
	record Row(String number, String title, PersonId author, ProposalStatus status, Instant statusAt, int revision,
			int total) {

	}

}
