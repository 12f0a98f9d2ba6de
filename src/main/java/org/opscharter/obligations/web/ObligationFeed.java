package org.opscharter.obligations.web;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.opscharter.shell.FeedEntries;
import org.opscharter.shell.FeedEntry;
import org.opscharter.shell.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a person owes, in his calendar.
 */
@Component
class ObligationFeed implements FeedEntries {

	private final JdbcClient jdbc;

	private final LedgerWords ledger;

	private final Words words;

	ObligationFeed(JdbcClient jdbc, LedgerWords ledger, Words words) {
		this.jdbc = jdbc;
		this.ledger = ledger;
		this.words = words;
	}

	@Override
	public List<FeedEntry> of(UUID person, Instant from, Instant to) {
		return this.jdbc.sql("""
				select o.id, o.rule, o.matter_title, o.matter_link, o.due_at as at from obligations.obligation o
				 where o.owner_id = :person and o.state = 'PENDING' and o.due_at between :from and :to
				 order by o.due_at, o.id limit :most
				""")
			.param("person", person)
			.param("from", Timestamp.from(from))
			.param("to", Timestamp.from(to))
			.param("most", MOST)

			.query((row, number) -> new FeedEntry("obligation-" + row.getString("id"),
					this.words.of("obligations.feed", this.ledger.rule(row.getString("rule")),
							row.getString("matter_title")),
					row.getTimestamp("at").toInstant(), row.getString("matter_link")))
			.list();
	}

}
