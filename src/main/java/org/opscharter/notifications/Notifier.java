package org.opscharter.notifications;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Stream;

import com.github.f4b6a3.uuid.UuidCreator;
import org.opscharter.organisation.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts a notice into inboxes, in the transaction that made the fact. One statement,
 * however many persons it tells; a person is told a fact once.
 */
@Component
public class Notifier {

	private final JdbcClient jdbc;

	Notifier(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Tells these persons.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void tell(Collection<PersonId> persons, Notice notice, Instant at) {
		UUID[] recipients = persons.stream().map(PersonId::id).distinct().toArray(UUID[]::new);
		if (recipients.length == 0) {
			return;
		}
		this.jdbc.sql("""
				insert into notifications.notice (id, person_id, fact, message, arguments, link, clause, told_at)
				select n.id, n.person_id, :fact, :message, :arguments, :link, :clause, :at
				  from unnest(:ids, :persons) as n(id, person_id)
				on conflict on constraint notice_tells_a_fact_once do nothing
				""")
			.param("fact", notice.fact())
			.param("message", notice.key())
			.param("arguments", notice.arguments().toArray(String[]::new))
			.param("link", notice.link())
			.param("clause", (notice.clause() != null) ? notice.clause().value() : null)
			.param("at", Timestamp.from(at))
			.param("ids",
					Stream.generate(UuidCreator::getTimeOrderedEpoch).limit(recipients.length).toArray(UUID[]::new))
			.param("persons", recipients)
			.update();
	}

}
