package org.opscharter.projects.web;

import java.util.List;

import org.opscharter.projects.ProjectRules;
import org.opscharter.shell.WaitingRow;
import org.opscharter.shell.WaitingRows;
import org.opscharter.shell.Work;
import org.opscharter.shell.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What of the projects waits for a person: reviews to speak in or to conclude, returned
 * proposals, drafts.
 */
@Component
@Order(20)
class ProjectWork implements WaitingRows {

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

	private final Words words;

	ProjectWork(Words words) {
		this.words = words;
	}

	@Override
	public String sql() {
		return WAITING;
	}

	@Override
	public Work work(WaitingRow row) {
		String what = row.text("what");
		boolean review = what.equals("opinion") || what.equals("conclude");
		String page = review ? "/review" : "/edit";
		String since = this.words.moment(row.moment("since"));
		List<String> facts = switch (what) {
			case "returned" ->
				List.of(row.text("number"), this.words.of("projects.work.returned.fact", since), row.text("words"));
			case "conclude" -> List.of(row.text("number"),
					this.words.of("projects.work.conclude.fact", String.valueOf(row.count("given"))));
			default -> List.of(row.text("number"), this.words.of("projects.work." + what + ".fact", since));
		};
		return new Work(review ? "projects.work.reviews" : "projects.work.mine", row.text("title"), facts,
				this.words.of("projects.work." + what + ".next"), review ? ProjectRules.REVIEW : null, null,
				"projects.work." + what + ".action", "/proposals/" + row.text("number") + page);
	}

}
