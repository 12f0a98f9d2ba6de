package org.opscharter.content;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.opscharter.organisation.PersonId;
import org.opscharter.time.BusinessTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who else has a draft open to write on it just now.
 */
@Component
public class Presence {

	/** Whoever has not been heard of for so long is gone. */
	private static final Duration GONE = Duration.ofSeconds(60);

	private final JdbcClient jdbc;

	private final BusinessTime time;

	Presence(JdbcClient jdbc, BusinessTime time) {
		this.jdbc = jdbc;
		this.time = time;
	}

	/**
	 * This person is here; who else is?
	 */
	@Transactional
	public List<PersonId> enter(DraftId draft, PersonId person) {
		this.jdbc.sql("""
				insert into content.presence (draft_id, person_id, seen_at) values (:draft, :person, :now)
				on conflict on constraint presence_is_one_per_person do update set seen_at = :now
				""")
			.param("draft", draft.id())
			.param("person", person.id())
			.param("now", Timestamp.from(this.time.now()))
			.update();
		return this.jdbc.sql("""
				select person_id from content.presence
				 where draft_id = :draft and person_id <> :person and seen_at > :since order by seen_at
				""")
			.param("draft", draft.id())
			.param("person", person.id())
			.param("since", Timestamp.from(this.time.now().minus(GONE)))
			.query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
			.list();
	}

}
