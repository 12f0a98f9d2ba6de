package org.opscharter.topics;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the module that keeps the drafts asks about topics; each question is one
 * statement.
 */
@Component
public class TopicPool {

	private final JdbcClient jdbc;

	TopicPool(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The topic of this number.
	 */
	public Optional<TopicId> find(String number) {
		return this.jdbc.sql("select id from topics.topic where number = :number")
			.param("number", number)
			.query((row, at) -> new TopicId(row.getObject("id", UUID.class)))
			.optional();
	}

	/**
	 * The topic a draft came of: whoever had the idea is named there (S2a-1.2c).
	 * @param draft the number of the draft
	 */
	public Optional<Origin> behind(String draft) {
		return this.jdbc.sql("""
				select t.number, t.title, p.name,
				       array(select k.term from topics.topic_keyword l join topics.keyword k on k.id = l.keyword_id
				              where l.topic_id = t.id order by k.term) as terms
				  from topics.topic t join organisation.person p on p.id = t.filed_by where t.draft = :draft
				""")
			.param("draft", draft)
			.query((row, number) -> new Origin(row.getString("number"), row.getString("title"), row.getString("name"),
					List.of((String[]) row.getArray("terms").getArray())))
			.optional();
	}

	/**
	 * Where a draft came from.
	 *
	 * @param number the number of the topic
	 * @param filer the name of who had the idea
	 * @param terms the keywords it is linked with
	 */
	public record Origin(String number, String title, String filer, List<String> terms) {

	}

}
