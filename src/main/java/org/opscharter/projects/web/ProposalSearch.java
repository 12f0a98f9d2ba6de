package org.opscharter.projects.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.SearchSource;
import org.opscharter.shell.Viewer;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds proposals by number or title, of those the person may see.
 */
@Component
class ProposalSearch implements SearchSource {

	private final JdbcClient jdbc;

	private final Directory directory;

	private final ObjectProvider<Viewer> viewer;

	private final Words words;

	private final BusinessTime time;

	ProposalSearch(JdbcClient jdbc, Directory directory, ObjectProvider<Viewer> viewer, Words words,
			BusinessTime time) {
		this.jdbc = jdbc;
		this.directory = directory;
		this.viewer = viewer;
		this.words = words;
		this.time = time;
	}

	@Override
	public String heading() {
		return "projects.title";
	}

	@Override
	public List<Hit> find(String text, UUID person, int limit) {
		Optional<Viewer.Identity> identity = Optional.ofNullable(this.viewer.getIfAvailable())
			.flatMap(Viewer::current)
			.filter((current) -> current.person().equals(person));
		if (identity.isEmpty()) {
			return List.of();
		}
		UUID department = this.directory.find(new PersonId(person), this.time.today())
			.map(Member::department)
			.map(DepartmentId::id)
			.orElse(null);
		Scope scope = Scope.of(new PersonId(person), department, identity.get().permissions());
		return scope
			.bind(this.jdbc.sql("select p.number, p.title, p.status from projects.proposal p where " + Scope.VISIBLE
					+ """
							 and search.holds(p.grams, p.title || ' ' || p.number, :text) order by p.saved_at desc limit :limit
							"""))
			.param("text", text)
			.param("limit", limit)
			.query((row, number) -> new Hit(row.getString("title"),
					List.of(row.getString("number"), this.words.of("proposal.status." + row.getString("status"))),
					"/proposals/" + row.getString("number")))
			.list();
	}

}
