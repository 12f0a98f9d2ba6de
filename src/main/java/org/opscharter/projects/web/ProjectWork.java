package org.opscharter.projects.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import org.opscharter.projects.ProjectRules;
import org.opscharter.shell.WorkSource;
import org.opscharter.shell.Words;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What of the projects waits for a person: reviews to speak in or to conclude, returned
 * proposals, drafts.
 */
@Component
@Order(20)
class ProjectWork implements WorkSource {

	private static final String WAITING = """
			select * from (
			  select 1 as place, 'opinion' as what, p.number, p.title, p.author_id, r.started_at as since, '' as words, 0 as given
			    from projects.opinion o join projects.review r on r.id = o.review_id
			    join projects.proposal p on p.id = r.proposal_id
			   where o.person_id = :person and o.given_at is null and r.outcome is null
			  union all
			  select 1, 'conclude', p.number, p.title, p.author_id, r.started_at, '',
			         (select count(*) from projects.opinion o where o.review_id = r.id and o.given_at is not null)
			    from projects.review r join projects.proposal p on p.id = r.proposal_id
			   where r.host_id = :person and r.outcome is null
			  union all
			  select 2, 'returned', p.number, p.title, p.author_id, p.status_at, p.returned_words, 0
			    from projects.proposal p where p.author_id = :person and p.status = 'RETURNED'
			  union all
			  (select 3, 'draft', p.number, p.title, p.author_id, p.saved_at, '', 0
			    from projects.proposal p where p.author_id = :person and p.status = 'DRAFT'
			   order by p.saved_at desc limit 5)) as work
			 order by place, since limit 50
			""";

	private final JdbcClient jdbc;

	private final Words words;

	ProjectWork(JdbcClient jdbc, Words words) {
		this.jdbc = jdbc;
		this.words = words;
	}

	@Override
	public List<Work> waitingFor(UUID person) {
		return this.jdbc.sql(WAITING).param("person", person).query(this::work).list();
	}

	private Work work(ResultSet row, int number) throws SQLException {
		String what = row.getString("what");
		boolean review = what.equals("opinion") || what.equals("conclude");
		String page = review ? "/review" : "/edit";
		String since = this.words.moment(row.getTimestamp("since").toInstant());
		List<String> facts = switch (what) {
			case "returned" -> List.of(row.getString("number"), this.words.of("projects.work.returned.fact", since),
					row.getString("words"));
			case "conclude" -> List.of(row.getString("number"),
					this.words.of("projects.work.conclude.fact", String.valueOf(row.getInt("given"))));
			default -> List.of(row.getString("number"), this.words.of("projects.work." + what + ".fact", since));
		};
		return new Work(review ? "projects.work.reviews" : "projects.work.mine", row.getString("title"), facts,
				this.words.of("projects.work." + what + ".next"), review ? ProjectRules.REVIEW : null, null,
				"projects.work." + what + ".action", "/proposals/" + row.getString("number") + page);
	}

}
