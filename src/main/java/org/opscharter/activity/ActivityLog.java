package org.opscharter.activity;

import java.sql.Timestamp;

import com.github.f4b6a3.uuid.UuidCreator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The append-only trail (X06). An entry stands in the transaction of the change it tells
 * of; the database refuses to change or remove one.
 */
@Component
public class ActivityLog {

	private final JdbcClient jdbc;

	ActivityLog(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Adds one line.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void record(Activity activity) {
		Subject subject = activity.subject();
		this.jdbc
			.sql("""
					insert into activity.entry (id, subject_kind, subject_id, subject_number, subject_title, subject_link,
					       actor_id, deed, clause, state_before, state_after, words, happened_at)
					values (:id, :kind, :subject, :number, :title, :link, :actor, :deed, :clause, :before, :after, :words, :at)
					""")
			.param("id", UuidCreator.getTimeOrderedEpoch())
			.param("kind", subject.kind())
			.param("subject", subject.id())
			.param("number", subject.number())
			.param("title", subject.title())
			.param("link", subject.link())
			.param("actor", (activity.actor() != null) ? activity.actor().id() : null)
			.param("deed", activity.deed())
			.param("clause", (activity.clause() != null) ? activity.clause().value() : null)
			.param("before", activity.before())
			.param("after", activity.after())
			.param("words", activity.words())
			.param("at", Timestamp.from(activity.at()))
			.update();
	}

}
