package org.opscharter.content.web;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.opscharter.content.Places;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.FeedEntries;
import org.opscharter.shell.FeedEntry;
import org.opscharter.shell.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is planned to go out and is a person's to write or to release, in his calendar.
 */
@Component
class PlannedFeed implements FeedEntries {

	private final JdbcClient jdbc;

	private final Places places;

	private final Words words;

	PlannedFeed(JdbcClient jdbc, Places places, Words words) {
		this.jdbc = jdbc;
		this.places = places;
		this.words = words;
	}

	@Override
	public List<FeedEntry> of(UUID person, Instant from, Instant to) {
		return this.jdbc.sql("""
				select d.id, d.number, d.title, d.planned_at as at from content.draft d
				 where d.planned_at between :from and :to
				   and d.status in ('DRAFT', 'RETURNED', 'AWAITING_MARKET', 'AWAITING_BACKOFFICE', 'AWAITING_HEAD',
				                    'AWAITING_GM', 'READY')
				   and (d.author_id = :person or d.planned_by = :person
				        or exists (select 1 from content.draft_target t where t.draft_id = d.id
				           and (t.column_id = any(:tended) or (t.column_id is null and t.channel_id = any(:tended)))))
				 order by d.planned_at, d.id limit :most
				""")
			.param("person", person)
			.param("from", Timestamp.from(from))
			.param("to", Timestamp.from(to))
			.param("most", MOST)
			.param("tended", this.places.tendedBy(new PersonId(person)).toArray(UUID[]::new))
			.query((row, number) -> new FeedEntry("draft-" + row.getString("id"),
					this.words.of("content.feed", row.getString("title")), row.getTimestamp("at").toInstant(),
					"/content/drafts/" + row.getString("number")))
			.list();
	}

}
