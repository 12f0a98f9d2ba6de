package org.opscharter.execution.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.opscharter.organisation.PersonId;
import org.opscharter.shell.SearchSource;
import org.opscharter.shell.Viewer;
import org.opscharter.shell.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds projects by number or title, of those the person may see.
 */
@Component
class ExecutionSearch implements SearchSource {

	private final JdbcClient jdbc;

	private final Scopes scopes;

	private final ObjectProvider<Viewer> viewer;

	private final Words words;

	ExecutionSearch(JdbcClient jdbc, Scopes scopes, ObjectProvider<Viewer> viewer, Words words) {
		this.jdbc = jdbc;
		this.scopes = scopes;
		this.viewer = viewer;
		this.words = words;
	}

	@Override
	public String heading() {
		return "execution.tab.projects";
	}

	@Override
	public List<Hit> find(String text, UUID person, int limit) {
		boolean there = Optional.ofNullable(this.viewer.getIfAvailable())
			.flatMap(Viewer::current)
			.filter((current) -> current.person().equals(person))
			.isPresent();
		if (!there) {
			return List.of();
		}
		return this.scopes.of(new PersonId(person))
			.bind(this.jdbc.sql("select p.number, p.title, p.status from execution.project p where "
					+ "p.status <> 'REVISING' and " + Scope.VISIBLE
					+ " and (p.title ilike :text or p.number ilike :text) order by p.status_at desc limit :limit"))
			.param("text", ProjectFilter.like(text))
			.param("limit", limit)
			.query((row, number) -> new Hit(row.getString("title"),
					List.of(row.getString("number"), this.words.of("project.status." + row.getString("status"))),
					"/projects/" + row.getString("number")))
			.list();
	}

}
