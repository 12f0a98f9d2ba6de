package org.opscharter.topics.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The keywords as their page shows them.
 */
@Component
class KeywordQueries {

	private final JdbcClient jdbc;

	KeywordQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The hottest first; how hot each was the time before stands beside it. */
	List<Row> all(int limit, int offset) {
		return this.jdbc
			.sql("""
					select k.id, k.term, k.source, k.intent, k.parent_id, w.term as parent, h.heat[1] as heat, h.heat[2] as before,
					       (select count(*) from topics.topic_keyword l where l.keyword_id = k.id) as topics
					  from topics.keyword k left join topics.keyword w on w.id = k.parent_id
					  left join lateral (select array_agg(r.heat order by r.read_on desc) as heat from (
					        select heat, read_on from topics.heat where keyword_id = k.id order by read_on desc limit 2) r) h on true
					 order by h.heat[1] desc nulls last, k.term limit :limit offset :offset
					""")
			.param("limit", limit)
			.param("offset", offset)
			.query((row, number) -> new Row(row.getObject("id", UUID.class), row.getString("term"),
					row.getString("source"), row.getString("intent"), row.getObject("parent_id", UUID.class),
					row.getString("parent"), (Integer) row.getObject("heat"), (Integer) row.getObject("before"),
					row.getInt("topics")))
			.list();
	}

	int count() {
		return this.jdbc.sql("select count(*) from topics.keyword").query(Integer.class).single();
	}

	Optional<String> term(String id) {
		return this.jdbc.sql("select term from topics.keyword where id = :id")
			.param("id", UUID.fromString(id))
			.query(String.class)
			.optional();
	}

	List<Named> terms() {
		return this.jdbc.sql("select id, term from topics.keyword order by term limit 500")
			.query((row, number) -> new Named(row.getObject("id", UUID.class).toString(), row.getString("term")))
			.list();
	}

	/**
	 * One keyword.
	 *
	 * @param before how hot it was the time before
	 * @param topics how many topics are linked with it
	 */
	record Row(UUID id, String term, String source, String intent, @Nullable UUID parentId, @Nullable String parent,
			@Nullable Integer heat, @Nullable Integer before, int topics) {

		/** How much hotter it is; none without two readings. */
		public @Nullable Integer change() {
			return (this.heat != null && this.before != null) ? this.heat - this.before : null;
		}

	}

	record Named(String id, String term) {

	}

}
