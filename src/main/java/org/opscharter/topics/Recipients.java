package org.opscharter.topics;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.opscharter.organisation.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whom a lead was sent to, who has said that it is not for him, and who would like to see
 * it written (S2a-1.2c, S2a-2.2.1).
 */
@Component
class Recipients {

	private final JdbcClient jdbc;

	Recipients(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void send(TopicId topic, Collection<PersonId> persons) {
		this.jdbc.sql("insert into topics.recipient (topic_id, person_id) select :topic, unnest(:persons::uuid[])")
			.param("topic", topic.id())
			.param("persons", persons.stream().map(PersonId::id).toArray(UUID[]::new))
			.update();
	}

	List<PersonId> of(TopicId topic) {
		return this.jdbc.sql("select person_id from topics.recipient where topic_id = :topic")
			.param("topic", topic.id())
			.query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
			.list();
	}

	/** Who would like to see it written; once more takes it back. */
	void vote(TopicId topic, PersonId person) {
		int taken = this.jdbc.sql("delete from topics.vote where topic_id = :topic and person_id = :person")
			.param("topic", topic.id())
			.param("person", person.id())
			.update();
		if (taken == 0) {
			this.jdbc.sql("insert into topics.vote (topic_id, person_id) values (:topic, :person)")
				.param("topic", topic.id())
				.param("person", person.id())
				.update();
		}
	}

	/** Whether it was his to pass over. */
	boolean passOver(TopicId topic, PersonId person, Instant at) {
		return this.jdbc.sql("""
				update topics.recipient set passed_over_at = :at
				 where topic_id = :topic and person_id = :person and passed_over_at is null
				""")
			.param("topic", topic.id())
			.param("person", person.id())
			.param("at", Timestamp.from(at))
			.update() == 1;
	}

}
