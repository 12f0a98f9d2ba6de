package org.opscharter.approvals;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.opscharter.organisation.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What reviewers said about a subject, for its own pages: whoever revises it reads each
 * remark beside the section it is about.
 */
@Component
public class ReviewerRemarks {

	private final JdbcClient jdbc;

	ReviewerRemarks(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The remarks on this revision of the subject, oldest first. One statement.
	 */
	public List<ReviewerRemark> on(UUID subject, int revision) {
		return this.jdbc.sql("""
				select m.person_id, m.section, m.words, m.made_at from approvals.remark m
				  join approvals.request r on r.id = m.request_id
				 where r.subject_id = :subject and m.revision = :revision order by m.made_at, m.id
				""")
			.param("subject", subject)
			.param("revision", revision)
			.query((row, number) -> new ReviewerRemark(new PersonId(row.getObject("person_id", UUID.class)),
					new Remark(row.getString("section"), row.getString("words")),
					row.getTimestamp("made_at").toInstant()))
			.list();
	}

	/**
	 * A remark with its author.
	 */
	public record ReviewerRemark(PersonId by, Remark remark, Instant at) {

	}

}
