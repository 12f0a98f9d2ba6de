package org.opscharter.requests.web;

import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
 * Finds service requests by number or title, of those whose list the person may see.
 */
@Component
class ServiceRequestSearch implements SearchSource {

	private final JdbcClient jdbc;

	private final Directory directory;

	private final ObjectProvider<Viewer> viewer;

	private final Words words;

	private final BusinessTime time;

	ServiceRequestSearch(JdbcClient jdbc, Directory directory, ObjectProvider<Viewer> viewer, Words words,
			BusinessTime time) {
		this.jdbc = jdbc;
		this.directory = directory;
		this.viewer = viewer;
		this.words = words;
		this.time = time;
	}

	@Override
	public String heading() {
		return "requests.title";
	}

	@Override
	public List<Hit> find(String text, UUID person, int limit) {
		Set<String> permissions = Optional.ofNullable(this.viewer.getIfAvailable())
			.flatMap(Viewer::current)
			.filter((current) -> current.person().equals(person))
			.map(Viewer.Identity::permissions)
			.orElse(Set.of());
		if (!permissions.contains("WRITE_REQUESTS") && !permissions.contains("MANAGE_PROJECTS")) {
			return List.of();
		}
		UUID department = this.directory.find(new PersonId(person), this.time.today())
			.map(Member::department)
			.map(DepartmentId::id)
			.orElse(null);
		return this.jdbc.sql("select q.number, q.title, q.status" + ServiceRequestQueries.VISIBLE + """
				 and (q.title ilike :text or q.number ilike :text) order by q.status_at desc limit :limit
				""")
			.param("me", person)
			.param("manages", permissions.contains("MANAGE_PROJECTS"))
			.param("signs", permissions.contains("DECIDE_APPROVALS"))
			.param("department", department, Types.OTHER)
			.param("text", "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%")
			.param("limit", limit)
			.query((row, number) -> new Hit(row.getString("title"),
					List.of(row.getString("number"), this.words.of("request.status." + row.getString("status"))),
					"/requests/" + row.getString("number")))
			.list();
	}

}
