package org.opscharter.content.web;

import java.util.List;
import java.util.UUID;

import org.opscharter.organisation.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Which drafts a person may see: his own, those for columns he answers for, those the
 * marketing department is asked about when he answers for it; what has gone out, for
 * everybody who works with content; all of them for who manages content.
 *
 * @param person who looks
 * @param tended the channels and columns he answers for
 * @param manages whether he sees every draft
 * @param rules whether he sees every draft that has been handed in
 * @param works whether he sees what has gone out
 * @param marketing whether he answers for the marketing department
 */
record Scope(PersonId person, List<UUID> tended, boolean manages, boolean rules, boolean works, boolean marketing) {

	/** SQL on the draft {@code d}: it may be read. */
	static final String VISIBLE = """
			(d.author_id = :me or :manages or (:rules and d.revision > 0)
			 or (:works and d.status in ('PUBLISHED', 'UNREVIEWED', 'REVIEWED', 'CORRECTED', 'TAKEN_DOWN'))
			 or exists (select 1 from content.draft_target t where t.draft_id = d.id
			             and (t.column_id = any(:tended) or (t.column_id is null and t.channel_id = any(:tended))))
			 or (:marketing and exists (select 1 from content.market_question q where q.draft_id = d.id)))
			""";

	StatementSpec bind(StatementSpec statement) {
		return statement.param("me", this.person.id())
			.param("manages", this.manages)
			.param("rules", this.rules)
			.param("works", this.works)
			.param("marketing", this.marketing)
			.param("tended", this.tended.toArray(UUID[]::new));
	}

}
