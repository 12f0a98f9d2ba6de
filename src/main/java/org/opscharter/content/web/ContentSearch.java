package org.opscharter.content.web;

import java.util.List;
import java.util.UUID;

import org.opscharter.organisation.PersonId;
import org.opscharter.shell.SearchSource;
import org.opscharter.shell.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds drafts by number or title, of those the person may see.
 */
@Component
class ContentSearch implements SearchSource {

	private final JdbcClient jdbc;

	private final DraftScopes scopes;

	private final Words words;

	ContentSearch(JdbcClient jdbc, DraftScopes scopes, Words words) {
		this.jdbc = jdbc;
		this.scopes = scopes;
		this.words = words;
	}

	@Override
	public String heading() {
		return "content.title";
	}

	@Override
	public List<Hit> find(String text, UUID person, int limit) {
		return this.scopes.of(new PersonId(person))
			.bind(this.jdbc.sql("select d.number, d.title, d.status from content.draft d where " + Scope.VISIBLE
					+ " and search.holds(d.grams, d.title || ' ' || d.number, :text) order by d.written_at desc limit :limit"))
			.param("text", text)
			.param("limit", limit)
			.query((row, number) -> new Hit(row.getString("title"),
					List.of(row.getString("number"), this.words.of("draft.status." + row.getString("status"))),
					"/content/drafts/" + row.getString("number")))
			.list();
	}

}
