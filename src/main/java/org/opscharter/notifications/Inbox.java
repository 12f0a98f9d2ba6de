package org.opscharter.notifications;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.opscharter.organisation.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a person does with his notices.
 */
@Component
@Transactional
public class Inbox {

	private final JdbcClient jdbc;

	Inbox(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Reads a notice, a digest with all it holds; the first time counts.
	 * @return the place it leads to, a path of ours; empty if the reader has no such
	 * notice
	 */
	public Optional<String> read(UUID notice, PersonId reader, Instant at) {
		return this.jdbc.sql("""
				with held as (
				  update notifications.notice set read_at = :at
				   where digest_id = :notice and person_id = :reader and read_at is null)
				update notifications.notice set read_at = coalesce(read_at, :at)
				 where id = :notice and person_id = :reader
				returning link
				""")
			.param("at", Timestamp.from(at))
			.param("notice", notice)
			.param("reader", reader.id())
			.query(String.class)
			.optional();
	}

	/**
	 * Reads everything told up to this moment: what has arrived since the page was drawn
	 * stays unread.
	 * @return how many notices that were
	 */
	public int readAll(PersonId reader, Instant until, Instant at) {
		return this.jdbc.sql("""
				update notifications.notice set read_at = :at
				 where person_id = :reader and read_at is null and told_at <= :until
				""")
			.param("at", Timestamp.from(at))
			.param("reader", reader.id())
			.param("until", Timestamp.from(until))
			.update();
	}

}
