package org.opscharter.topics.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.opscharter.shell.SearchSource;
import org.opscharter.shell.Viewer;
import org.opscharter.shell.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds topics by their title and number.
 */
@Component
class TopicSearch implements SearchSource {

	private final JdbcClient jdbc;

	private final ObjectProvider<Viewer> viewer;

	private final Words words;

	TopicSearch(JdbcClient jdbc, ObjectProvider<Viewer> viewer, Words words) {
		this.jdbc = jdbc;
		this.viewer = viewer;
		this.words = words;
	}

	@Override
	public String heading() {
		return "topics.title";
	}

	@Override
	public List<Hit> find(String text, UUID person, int limit) {
		boolean reads = Optional.ofNullable(this.viewer.getIfAvailable())
			.flatMap(Viewer::current)
			.filter((identity) -> identity.person().equals(person))
			.map(Viewer.Identity::permissions)
			.filter((may) -> may.contains("WRITE_CONTENT") || may.contains("VIEW_CONTENT"))
			.isPresent();
		if (!reads) {
			return List.of();
		}
		return this.jdbc.sql(
				"select t.number, t.title, t.status from topics.topic t where search.holds(t.grams, t.title || ' ' || t.number, :text) order by t.filed_at desc limit :limit")
			.param("text", text)
			.param("limit", limit)
			.query((row, number) -> new Hit(row.getString("title"),
					List.of(row.getString("number"), this.words.of("topic.status." + row.getString("status"))),
					"/content/topics/" + row.getString("number")))
			.list();
	}

}
