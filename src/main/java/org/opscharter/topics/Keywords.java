package org.opscharter.topics;

import java.sql.Timestamp;
import java.sql.Types;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import org.jspecify.annotations.Nullable;
import org.opscharter.organisation.PersonId;
import org.opscharter.time.BusinessTime;
import org.opscharter.topics.TopicRefused.Reason;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people search for (关键词): a term with where it was found, how hot it is and what is
 * meant by it, below a wider one (S2a-2.1.5, S2a-2.3.3).
 */
@Component
@Transactional
public class Keywords {

	/** The longest term. */
	public static final int TERM = 30;

	private final JdbcClient jdbc;

	private final BusinessTime time;

	Keywords(JdbcClient jdbc, BusinessTime time) {
		this.jdbc = jdbc;
		this.time = time;
	}

	/**
	 * Keeps what is known of a term, a new one or one that is there: what is left empty
	 * stays as it was, a heat is a reading of today.
	 * @throws TopicRefused if the wider term is below it
	 */
	public void keep(Term term, PersonId by) {
		UUID keyword = put(term, by);
		if (term.parent() != null && circles(keyword, term.parent())) {
			throw new TopicRefused(Reason.KEYWORD_CIRCLE);
		}
		if (term.heat() != null) {
			read(keyword, term.heat(), by);
		}
	}

	/** Links a topic with these terms and no others; unknown ones are added. */
	void link(TopicId topic, Collection<String> terms, PersonId by) {
		Set<String> wanted = new LinkedHashSet<>(terms);
		this.jdbc.sql("""
				delete from topics.topic_keyword l using topics.keyword k
				 where l.topic_id = :topic and k.id = l.keyword_id and not (k.term = any(:terms))
				""").param("topic", topic.id()).param("terms", wanted.toArray(String[]::new)).update();
		for (String term : wanted) {
			this.jdbc.sql("""
					insert into topics.keyword (id, term, added_by, added_at) values (:id, :term, :by, :at)
					on conflict (term) do nothing
					""")
				.param("id", UuidCreator.getTimeOrderedEpoch())
				.param("term", term)
				.param("by", by.id())
				.param("at", Timestamp.from(this.time.now()))
				.update();
		}
		this.jdbc.sql("""
				insert into topics.topic_keyword (topic_id, keyword_id)
				select :topic, k.id from topics.keyword k where k.term = any(:terms) on conflict do nothing
				""").param("topic", topic.id()).param("terms", wanted.toArray(String[]::new)).update();
	}

	private UUID put(Term term, PersonId by) {
		return this.jdbc.sql("""
				insert into topics.keyword as k (id, term, source, intent, parent_id, added_by, added_at)
				values (:id, :term, :source, :intent, cast(:parent as uuid), :by, :at)
				on conflict (term) do update set source = coalesce(nullif(excluded.source, ''), k.source),
				  intent = coalesce(nullif(excluded.intent, ''), k.intent),
				  parent_id = coalesce(nullif(excluded.parent_id, k.id), k.parent_id)
				returning k.id
				""")
			.param("id", UuidCreator.getTimeOrderedEpoch())
			.param("term", term.term())
			.param("source", term.source())
			.param("intent", term.intent())
			.param("parent", term.parent(), Types.OTHER)
			.param("by", by.id())
			.param("at", Timestamp.from(this.time.now()))
			.query(UUID.class)
			.single();
	}

	private void read(UUID keyword, int heat, PersonId by) {
		this.jdbc.sql("""
				insert into topics.heat (keyword_id, read_on, heat, read_by) values (:keyword, :on, :heat, :by)
				on conflict (keyword_id, read_on) do update set heat = excluded.heat, read_by = excluded.read_by
				""")
			.param("keyword", keyword)
			.param("on", this.time.today())
			.param("heat", heat)
			.param("by", by.id())
			.update();
	}

	private boolean circles(UUID keyword, UUID parent) {
		return this.jdbc.sql("""
				with recursive up as (select :parent::uuid as id
				  union select k.parent_id from topics.keyword k join up on k.id = up.id where k.parent_id is not null)
				select exists (select 1 from up where id = :keyword)
				""").param("parent", parent).param("keyword", keyword).query(Boolean.class).single();
	}

	/**
	 * A term.
	 *
	 * @param term at most 30 characters
	 * @param source where it was found, at most 60 characters; may be empty
	 * @param intent what those who type it want, at most 120 characters; may be empty
	 * @param heat how hot it is today, 0 to 100; none when nobody looked
	 * @param parent the wider keyword; none
	 */
	public record Term(String term, String source, String intent, @Nullable Integer heat, @Nullable UUID parent) {

	}

}
