package org.opscharter.approvals.web;

import java.util.List;
import java.util.UUID;

import org.opscharter.approvals.Parts;
import org.opscharter.shell.SearchSource;
import org.opscharter.shell.Words;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the requests a person has a part in, by number or title.
 */
@Component
@Order(20)
class RequestSearch implements SearchSource {

	private final JdbcClient jdbc;

	private final Words words;

	RequestSearch(JdbcClient jdbc, Words words) {
		this.jdbc = jdbc;
		this.words = words;
	}

	@Override
	public String heading() {
		return "approvals.title";
	}

	@Override
	public List<Hit> find(String text, UUID person, int limit) {
		return this.jdbc.sql("""
				select r.number, r.title, r.subject_kind, r.status
				  from approvals.card k join approvals.request r on r.id = k.request_id
				 where search.holds(k.grams, k.written, :text) and k.persons @> array[:person] and
				""" + Parts.HAS_PART + " order by r.submitted_at desc limit :limit")
			.param("text", text)
			.param("person", person)
			.param("limit", limit)
			.query((row, number) -> new Hit(row.getString("title"),
					List.of(row.getString("number"), this.words.of("subject." + row.getString("subject_kind")),
							this.words.of("approval.status." + row.getString("status"))),
					"/approvals/" + row.getString("number")))
			.list();
	}

}
